/** The fields that a query can narrow by: `source:cairo-talks`. They are the facets of the search page. */
export const fieldNames = ['source', 'outlet', 'year', 'actor', 'speaker', 'topic'] as const

/** One of {@link fieldNames}. */
export type FieldName = (typeof fieldNames)[number]

/** What is looked for in a passage; `typed` is how the reader wrote it, without operators. */
export type Sought =
  /** A word in any inflection; typed in one piece it may have several tokens, which stand side by side: `al-Risheq`. */
  | { readonly kind: 'word'; readonly typed: string; readonly tokens: readonly string[] }
  /** Words in quotation marks, letter for letter. */
  | { readonly kind: 'phrase'; readonly typed: string; readonly tokens: readonly string[] }
  /** All words that begin so. */
  | { readonly kind: 'beginning'; readonly typed: string; readonly tokens: readonly [string] }
  /** Two things at most `distance` words apart, in either order. */
  | { readonly kind: 'near'; readonly typed: string; readonly distance: number; readonly of: readonly [Single, Single] }

/** What can stand on either side of `NEAR`. */
export type Single = Exclude<Sought, { kind: 'near' }>

/** One part of a query: any of its alternatives answers it. */
export type Clause = {
  readonly alternatives: readonly Sought[]
  /** A passage without it is no hit: phrases, `NEAR`, and what `AND` or `+` joins. Plain words are wanted, not required. */
  readonly isRequired: boolean
}

/** A field and the value that it must have, or must not. */
export type FieldFilter = { readonly name: FieldName; readonly value: string; readonly isExcluded: boolean }

/** A query as it was understood. */
export type Query = {
  readonly clauses: readonly Clause[]
  /** What no hit may hold. */
  readonly excluded: readonly Sought[]
  readonly filters: readonly FieldFilter[]
  /** Common words that are not searched, because there are others. */
  readonly ignored: readonly string[]
  /** How many clauses beyond the limit are not searched. */
  readonly beyond: number
  /** What was wrong with the query and how it was read instead, in sentences for the reader. */
  readonly notes: readonly string[]
}
