import type { AuthorName, SourceRecord } from '../schemas/record.ts'
import { toSortDate } from '../sources/sort-by-date.ts'
import { compareText } from '../text/compare-text.ts'
import { foldToAscii } from '../text/fold-to-ascii.ts'
import { toCitedDate } from './cited-date.ts'
import { type CslEngine, type CslItem, createCslEngine } from './csl-engine.ts'
import { maskLink, maskText, unmaskHtml } from './mask-text.ts'
import { type PrintedForms, type PrintItem, printByShape } from './print-by-shape.ts'

/** What is cited: a source's record under its key, with the title that stands in for one that is unknown. */
export type Cited = { readonly key: string; readonly record: SourceRecord; readonly fallbackTitle: string }

/** A source in author-date: its entry in a bibliography and its citation in a text, as HTML. */
export type Reference = { readonly entry: string; readonly inText: string }

/** The references of all sources by key. Two with the same author and year get letters (2025a, 2025b), the same everywhere. */
export function printReferences(cited: readonly Cited[]): ReadonlyMap<string, Reference> {
  return printItems(toCslItems(cited))
}

/** The items that the style prints, by key; `undated` is what stands for a year that is not known, the style's own otherwise. */
export function toCslItems(cited: readonly Cited[], undated?: string): CslItem[] {
  const sorted = cited.toSorted((a, b) => compareText(a.key, b.key))
  const letters = chooseLetters(sorted)
  return sorted.map((source) => toItem(source, letters.get(source.key), undated))
}

/** The references of these items by their ids. */
export function printItems(items: readonly CslItem[]): ReadonlyMap<string, Reference> {
  const printed = printByShape(
    items.map((item) => ({ item, inText: item })),
    printEntriesAndCitations,
  )
  return new Map(
    [...printed].map(([id, { whole, inText = '' }]) => [id, { entry: unmaskHtml(whole), inText: unmaskHtml(inText) }]),
  )
}

function printEntriesAndCitations(items: readonly PrintItem[]): ReadonlyMap<string, PrintedForms> {
  if (items.length === 0) return new Map()
  const engine = createCslEngine(items.map(({ item }) => item))
  return new Map(
    [...printEntries(engine)].map(([id, whole]) => [id, { whole, inText: engine.makeCitationCluster([{ id }]) }]),
  )
}

/** The entries of a processor's items by their ids, as it prints them. */
export function printEntries(engine: CslEngine): ReadonlyMap<string, string> {
  const [{ entry_ids: ids }, entries] = engine.makeBibliography()
  return new Map(
    entries.map((entry, index) => [
      ids[index]?.[0] ?? '',
      /^<div class="csl-entry">([\s\S]*)<\/div>$/.exec(entry.trim())?.[1] ?? entry,
    ]),
  )
}

/** Sources in the order of a bibliography: by their printed entry, brackets and quotation marks aside. */
export function sortByEntry(references: ReadonlyMap<string, Reference>): string[] {
  const order = ([key, { entry }]: [string, Reference]) => `${foldToAscii(entry.replace(/<[^>]*>/g, ''))} ${key}`
  return [...references].toSorted((a, b) => compareText(order(a), order(b))).map(([key]) => key)
}

/** Letters for sources whose citations in a text would read alike; in the order of their dates, then keys. */
function chooseLetters(cited: readonly Cited[]): Map<string, string> {
  const groups = Map.groupBy(cited, (source) => foldToAscii(toInTextWords(source)))
  const doubles = [...groups.values()].filter((group) => group.length > 1)
  return new Map(
    doubles.flatMap((group) => {
      const order = ({ key, record }: Cited) => `${toSortDate({ record })} ${key}`
      const sorted = group.toSorted((a, b) => compareText(order(a), order(b)))
      return sorted.map(({ key }, index) => [key, toLetters(index)] as const)
    }),
  )
}

/** What a citation in a text says: authors, outlet or title, whichever comes first, and the year. */
function toInTextWords({ record, fallbackTitle }: Cited): string {
  const { author, publisher, title, date } = record
  const who =
    author.status !== 'unknown'
      ? author.value.map((name) => ('literal' in name ? name.literal : name.family)).join(' ')
      : publisher.status !== 'unknown'
        ? publisher.value
        : title.status !== 'unknown'
          ? title.value
          : fallbackTitle
  return `${who} ${date.status === 'unknown' ? 'n.d.' : toCitedDate(date.value, false).year}`
}

/** 0 → a, 25 → z, 26 → aa. */
function toLetters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${toLetters(Math.floor(index / 26) - 1)}${letter}`
}

/** The article's own address. A copy's is not: it stands on the source's page, among the addresses found. */
export function toArticleAddress(record: SourceRecord): string | undefined {
  return record.identifier ?? record.witnesses.find(({ kind }) => kind === 'publisher')?.address
}

/** The item that the style prints: `status` and `medium` carry the date, `issued` is for sorting alone. */
function toItem({ key, record, fallbackTitle }: Cited, letter = '', undated?: string): CslItem {
  const { title, author, publisher, date } = record
  const dated = date.status === 'unknown' ? undefined : toCitedDate(date.value, date.status === 'supplied')
  const year = dated
    ? dated.year.replace(/\d{4}/, (digits) => digits + letter)
    : [undated ?? (letter && 'n.d.'), letter].filter(Boolean).join('-')
  const address = toArticleAddress(record)
  const fields: Record<string, unknown> = {
    type: 'article-newspaper',
    language: 'en',
    author: author.status === 'unknown' ? undefined : author.value.map((name) => toName(name, author.status)),
    [title.status === 'supplied' && title.words === 'ours' ? 'genre' : 'title']: maskText(
      title.status === 'unknown' ? `[${fallbackTitle}]` : print(title.value, title.status),
    ),
    'container-title': publisher.status === 'unknown' ? undefined : maskText(print(publisher.value, publisher.status)),
    issued: dated && dated.parts.length > 0 ? { 'date-parts': [dated.parts] } : undefined,
    status: year && maskText(year),
    medium: dated?.monthAndDay && maskText(dated.monthAndDay),
    URL: address && maskLink(address),
  }
  return { id: key, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) }
}

function print(value: string, status: 'stated' | 'supplied'): string {
  return status === 'supplied' ? `[${value}]` : value
}

function toName(name: AuthorName, status: 'stated' | 'supplied'): Record<string, string> {
  if ('literal' in name) return { literal: maskText(print(name.literal, status)) }
  const given = name.given && { given: maskText(name.given) }
  return status === 'supplied'
    ? { literal: maskText(`[${[name.family, name.given].filter(Boolean).join(', ')}]`) }
    : { family: maskText(name.family), ...given }
}
