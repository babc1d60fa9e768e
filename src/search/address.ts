import { type FieldName, fieldNames } from './query.ts'

/** The values chosen of each facet: any of them within a facet, all facets together. */
export type Chosen = Readonly<Record<FieldName, readonly string[]>>

/** The orders that hits can have; `left` and `right` are those of the words before and after an occurrence. */
export const sorts = ['relevance', 'date', 'source', 'left', 'right'] as const

/** One of {@link sorts}. */
export type Sort = (typeof sorts)[number]

/** What the address of the search page says. */
export type SearchState = {
  readonly query: string
  readonly chosen: Chosen
  readonly sort: Sort
  /** Whether words in quotation marks may have other endings. */
  readonly withEndings: boolean
  /** Whether every occurrence is shown, and not the first few of each passage. */
  readonly showsAll: boolean
}

/** Nothing chosen. */
export const nothingChosen: Chosen = { source: [], outlet: [], year: [], actor: [], speaker: [], topic: [] }

/** A search with nothing asked. */
export const emptyState: SearchState = {
  query: '',
  chosen: nothingChosen,
  sort: 'relevance',
  withEndings: false,
  showsAll: false,
}

/** More values of one facet than this are not read from an address. */
const mostValues = 50

/** Reads `?q=…&source=…&source=…&sort=date`; parameters that are not ours and empty or repeated values are passed over. Never throws. */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const read = (name: FieldName): string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value.trim() !== '').slice(0, mostValues)
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: {
      source: read('source'),
      outlet: read('outlet'),
      year: read('year'),
      actor: read('actor'),
      speaker: read('speaker'),
      topic: read('topic'),
    },
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    withEndings: parameters.get('phrases') === 'endings',
    showsAll: parameters.get('show') === 'all',
  }
}

/** Writes what {@link parseAddress} reads: always in the same order, `''` for nothing. */
export function toAddress({ query, chosen, sort, withEndings, showsAll }: SearchState): string {
  const parameters = new URLSearchParams(query ? { q: query } : {})
  for (const name of fieldNames) for (const value of chosen[name]) parameters.append(name, value)
  if (sort !== 'relevance') parameters.set('sort', sort)
  if (withEndings) parameters.set('phrases', 'endings')
  if (showsAll) parameters.set('show', 'all')
  const text = parameters.toString()
  return text ? `?${text}` : ''
}
