import { formatDate } from '../dates/format-date.ts'
import { formatAuthors } from '../pages/source-card.ts'
import type { AuthorName, SourceRecord } from '../schemas/record.ts'
import type { Source } from '../sources/source.ts'
import { toTitle } from '../sources/title-of-source.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { toOneLine } from './to-one-line.ts'

/** The dossier that a source is read in: its name, the address of its home, and the state that is cited. */
export type Home = {
  readonly name: string
  /** With a slash at its end: `https://dossier.example/`. */
  readonly address: string
  readonly edition: { readonly label: string; readonly hash: string }
}

/** A name as files of references hold it: a person in two parts, or anybody else whole. */
export type EntryName = { readonly family: string; readonly given: string } | { readonly literal: string }

/** A source as the files of references hold it: every value on one line, in [brackets] where it is ours. */
export type BibliographicEntry = {
  readonly key: string
  readonly title: string
  /** No name stands here that the record does not give. */
  readonly authors: readonly EntryName[]
  readonly outlet?: string
  /** The EDTF date, and whether it is ours: each format marks that in its own way. */
  readonly date?: { readonly edtf: string; readonly supplied: boolean }
  readonly language?: string
  /** The page of the source: the copy that is consulted. */
  readonly address: string
  readonly doi?: string
  readonly home: Home
  /** What the fields cannot say, in sentences: which copy was read, what is supplied and how sure that is. */
  readonly notes: readonly string[]
  /** Its persistent identifier and other addresses where it was seen, each with what stands there. */
  readonly elsewhere: readonly string[]
  /** How sure we are of each field that we supply. */
  readonly supplied: Readonly<Record<string, 'certain' | 'probable' | 'possible'>>
  readonly record: SourceRecord
  readonly seedSha256: string
}

/** The entry of a source for files of references. */
export function toBibliographicEntry(source: Source, home: Home): BibliographicEntry {
  const { key, record, seed } = source
  const { author, publisher, date, language, identifier } = record
  return withoutUndefined({
    key: key as string,
    title: toEntryTitle(source),
    authors: author.status === 'unknown' ? [] : author.value.map((name) => toEntryName(name, author.status)),
    outlet: publisher.status === 'unknown' ? undefined : bracket(publisher.value, publisher.status),
    date: date.status === 'unknown' ? undefined : { edtf: date.value, supplied: date.status === 'supplied' },
    language: language.status === 'unknown' ? undefined : language.value,
    address: `${home.address}sources/${key}/`,
    doi: /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(identifier ?? '')?.[1],
    home: { ...home, name: toOneLine(home.name) },
    notes: toNotes(source, home).map(toOneLine),
    elsewhere: toElsewhere(record).map(toOneLine),
    supplied: findSupplied(record),
    record,
    seedSha256: seed.sha256,
  })
}

function toEntryTitle(source: Source): string {
  const { text, supplied } = toTitle(source)
  return bracket(text, supplied ? 'supplied' : 'stated')
}

function toEntryName(name: AuthorName, status: 'stated' | 'supplied'): EntryName {
  if (status === 'stated' && 'family' in name && name.given)
    return { family: toOneLine(name.family), given: toOneLine(name.given) }
  return { literal: bracket(formatAuthors([name]), status) }
}

function bracket(text: string, status: 'stated' | 'supplied'): string {
  return status === 'supplied' ? `[${toOneLine(text)}]` : toOneLine(text)
}

function toNotes(source: Source, home: Home): string[] {
  const { date } = source.record
  const { label, hash } = home.edition
  const state = `${label.charAt(0).toLowerCase()}${label.slice(1)}, hash ${hash.slice(0, 8)}`
  const title = toTitle(source)
  const supplied = Object.entries(findSupplied(source.record)).map(([field, certainty]) =>
    field === 'date' && date.status === 'supplied'
      ? `date [${formatDate(date.value)}] (${certainty})`
      : `${field} (${certainty})`,
  )
  return [
    `Read in “${home.name}”, ${state}; its paragraph numbers are not the publisher’s.`,
    ...(supplied.length > 0 ? [`Supplied by the editors of that dossier: ${supplied.join(', ')}.`] : []),
    ...(title.label ? [`Title: ${title.label}.`] : []),
  ]
}

function toElsewhere({ witnesses, identifier }: SourceRecord): string[] {
  return [
    ...(identifier ? [`Persistent identifier: ${identifier}`] : []),
    ...witnesses.flatMap(({ kind, name, wording, address }) =>
      kind === 'parallel' ? [] : [`${witnessKinds[kind]} (${name}, ${wording} wording): ${address}`],
    ),
  ]
}

const witnessKinds = {
  publisher: 'Publisher’s address',
  archive: 'Archived copy',
  copy: 'Copy found elsewhere',
  reprint: 'Reprint',
} as const

function findSupplied(record: SourceRecord): BibliographicEntry['supplied'] {
  const { title, author, publisher, date, language } = record
  const fields = { title, author, outlet: publisher, date, language }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field.status === 'supplied' ? [[name, field.certainty]] : [])),
  )
}
