import { withoutUndefined } from '../without-undefined.ts'
import type { BibliographicEntry } from './bibliographic-entry.ts'
import { toBiblatexDate, toDateWords, toPlainParts } from './entry-date.ts'

/** An item of CSL-JSON 1.0.2: its schema allows no keys but its own, so what is ours stands under `custom`. */
export type CslJsonItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string }

/**
 * Entries as CSL-JSON. A date of ours is a literal in [brackets], which no style takes apart; one that the source states
 * has parts. Nothing says when an address was read: a file cannot know.
 */
export function toCslJson(entries: readonly BibliographicEntry[]): CslJsonItem[] {
  return entries.map(toItem)
}

function toItem(entry: BibliographicEntry): CslJsonItem {
  const { key, title, authors, outlet, date, language, address, doi, home, notes, elsewhere } = entry
  return withoutUndefined({
    id: key,
    type: 'article-newspaper',
    title,
    author: authors.length > 0 ? authors.map((name) => ({ ...name })) : undefined,
    'container-title': outlet,
    issued: date && toIssued(date),
    language,
    DOI: doi,
    URL: address,
    source: home.name,
    note: [...notes, ...elsewhere].join(' '),
    custom: toCustom(entry),
  })
}

function toIssued(date: NonNullable<BibliographicEntry['date']>): Readonly<Record<string, unknown>> {
  const ends = date.edtf.split('/').map((edtf) => toPlainParts({ ...date, edtf })?.map(Number))
  if (ends.every((end) => end !== undefined)) return { 'date-parts': ends }
  return { literal: toDateWords(date) }
}

/** What CSL has no field for: the edition, the EDTF date, how sure we are of what we supply, other addresses, rights, hash. */
function toCustom({ date, home, supplied, record, seedSha256 }: BibliographicEntry): Readonly<Record<string, unknown>> {
  return withoutUndefined({
    edition: home.edition.label,
    edition_sha256: home.edition.hash,
    issued_edtf: date && toBiblatexDate(date),
    supplied,
    identifier: record.identifier,
    witnesses: record.witnesses.map(({ kind, wording, address, seen }) => ({ kind, wording, address, seen })),
    rights: record.rights?.statement,
    access: record.access,
    seed_sha256: seedSha256,
  })
}
