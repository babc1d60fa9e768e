import type { BibliographicEntry } from '../bibliography/bibliographic-entry.ts'
import { describeSource } from './source-description.ts'
import type { TaggedSource } from './source-tags.ts'
import { findStatedAuthors } from './stated-authors.ts'
import { toTaggedDate } from './tagged-date.ts'

/** A context object (Z39.88-2004) before it is written: the names of its fields and their values, in order. */
export type ContextObject = readonly { readonly name: string; readonly value: string }[]

/**
 * A source for the lists that reference managers read (COinS): the same fields as the tags of its page. Who wrote it is
 * left out where the source does not say; an outlet is no author.
 */
export function toContextObject(entry: BibliographicEntry, source: TaggedSource): ContextObject {
  const { title, outlet, language, address, home } = entry
  const authors = findStatedAuthors(entry).map((name): readonly [string, string] =>
    'literal' in name ? ['rft.aucorp', name.literal] : ['rft.au', `${name.family}, ${name.given}`],
  )
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ...authors,
    ['rft.source', outlet],
    ['rft.date', toTaggedDate(entry)],
    ['rft.identifier', address],
    ['rft.language', language],
    ['rft.description', describeSource(source, home.name)],
    ['rft.rights', source.rights.label],
  ]
  return fields.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

/** A context object as the `title` of a span of the class `Z3988`. */
export function writeContextObject(fields: ContextObject): string {
  return fields.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('&')
}
