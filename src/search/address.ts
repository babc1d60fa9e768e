/** The facets, in the order in which they are shown. */
export const facetNames = ['source', 'outlet', 'year', 'actor'] as const

export type FacetName = (typeof facetNames)[number]

/** The values chosen of each facet: any of them within a facet, all facets together. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>

/** What the address of the search page says. */
export type SearchState = { readonly query: string; readonly chosen: Chosen }

/** More values of one facet than this are not read from an address. */
const mostValues = 50

/** Reads `?q=…&source=…&source=…&actor=…`; parameters that are not ours and empty or repeated values are passed over. Never throws. */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const read = (name: FacetName): string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value.trim() !== '').slice(0, mostValues)
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: { source: read('source'), outlet: read('outlet'), year: read('year'), actor: read('actor') },
  }
}

/** Writes what {@link parseAddress} reads: always in the same order, `''` for nothing. */
export function toAddress({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams(query ? { q: query } : {})
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The address of a passage that also names the words to be marked there: `/sources/key/?mark=truce#p3`. */
export function toMarkedAddress(url: string, words: readonly string[]): string {
  const [path = '', id] = url.split('#', 2)
  const parameters = new URLSearchParams(words.map((word) => ['mark', word])).toString()
  return `${path}${parameters ? `?${parameters}` : ''}${id === undefined ? '' : `#${id}`}`
}

/** Parts an arrival's address into the words to be marked and the address without them. */
export function splitMarkedAddress(address: { pathname: string; search: string; hash: string }): {
  readonly words: readonly string[]
  readonly clean: string
} {
  const parameters = new URLSearchParams(address.search)
  const words = parameters.getAll('mark').filter((word) => word.trim() !== '')
  parameters.delete('mark')
  const rest = parameters.toString()
  return { words, clean: `${address.pathname}${rest ? `?${rest}` : ''}${address.hash}` }
}
