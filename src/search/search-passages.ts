import { type Chosen, facetNames, type SearchState } from './address.ts'
import { countFacets, createMembers, type Facet, type Members, narrow } from './facets.ts'
import { type FoundWord, findWord, type WayOfFinding } from './find-word.ts'
import type { FacetCounts, IndexResult, PassageIndex } from './passage-index.ts'
import { splitCompound, tokeniseQuery } from './tokenise-query.ts'

/** A passage that was found, not yet fetched. */
export type Hit = {
  readonly id: string
  readonly score: number
  /** Whether it holds all words that are found anywhere. */
  readonly isComplete: boolean
  /** One record for each word that it holds, or one without a word where only facets were chosen. */
  readonly matches: readonly { readonly way: WayOfFinding; readonly result: IndexResult }[]
}

/** What a search finds. */
export type Found = {
  readonly state: SearchState
  /** Whether anything was asked; if not, there are no hits. */
  readonly isAsked: boolean
  readonly words: readonly FoundWord[]
  /** Common words that were not searched. */
  readonly ignored: readonly string[]
  /** How many words were too many. */
  readonly beyond: number
  /** The passages with all words first, then the rest, the better the earlier; without words, by date. */
  readonly hits: readonly Hit[]
  /** The ids of the hits before facets were chosen; of all passages, where nothing was asked. */
  readonly idsBeforeFacets: readonly string[]
  /** Chosen values that no passage has. */
  readonly unknownValues: readonly string[]
}

/** How the hits are spread. */
export type Spread = {
  readonly facets: readonly Facet[]
  /** In how many sources the hits are; undefined where counting that would take too long. */
  readonly sourceCount: number | undefined
}

/** A search over one index, which remembers what does not change between two searches. */
export type PassageSearch = {
  find(state: SearchState): Promise<Found>
  /** Slower than finding, in a large dossier: so it comes second. */
  spread(found: Found): Promise<Spread>
}

/** Prepares searching; `language` is the dossier's and decides which words are too common to search. */
export function createPassageSearch(index: PassageIndex, language: string): PassageSearch {
  const members = createMembers(index)
  return {
    async find(state) {
      const { query, chosen } = state
      const totals = await index.filters()
      const { words: asked, ignored, beyond } = tokeniseQuery(query, language)
      const words = (await Promise.all(asked.map((word) => findWordOrParts(index, word)))).flat()
      const isAsked = asked.length > 0 || facetNames.some((name) => chosen[name].length > 0)
      const all = asked.length > 0 ? mergeWords(words) : await listAll(index)
      const idsBeforeFacets = all.map(({ id }) => id)
      const left = new Set(await narrow(idsBeforeFacets, { chosen, members }))
      const hits = isAsked ? all.filter(({ id }) => left.has(id)) : []
      const unknownValues = findUnknownValues(chosen, totals)
      return { state, isAsked, words, ignored, beyond, hits, idsBeforeFacets, unknownValues }
    },
    async spread({ state, hits, idsBeforeFacets, words }) {
      const upperBounds = words.length > 0 ? addBounds(words) : await index.filters()
      const facets = await countFacets(idsBeforeFacets, { chosen: state.chosen, members, upperBounds })
      return { facets, sourceCount: await countSources(hits, facets, members) }
    },
  }
}

/** A word with hyphens that stands nowhere as one is looked up as its parts. */
async function findWordOrParts(index: PassageIndex, word: string): Promise<readonly FoundWord[]> {
  const found = await findWord(index, word)
  const parts = found.way === 'whole' ? [] : splitCompound(word)
  if (parts.length === 0) return [found]
  const foundParts = await Promise.all(parts.map((part) => findWord(index, part)))
  return foundParts.every(({ way }) => way === 'nowhere') ? [found] : foundParts
}

/** Pagefind itself wants every word at once; so one search per word, and the scores added. */
function mergeWords(words: readonly FoundWord[]): Hit[] {
  const findable = new Map(words.filter(({ way }) => way !== 'nowhere').map((found) => [found.word, found]))
  const byId = new Map<string, { score: number; matches: { way: WayOfFinding; result: IndexResult }[] }>()
  for (const { way, results } of findable.values()) {
    for (const result of results) {
      const hit = byId.get(result.id) ?? { score: 0, matches: [] }
      hit.score += result.score
      hit.matches.push({ way, result })
      byId.set(result.id, hit)
    }
  }
  return [...byId]
    .map(([id, { score, matches }]) => ({ id, score, matches, isComplete: matches.length === findable.size }))
    .sort((a, b) => Number(b.isComplete) - Number(a.isComplete) || b.score - a.score || (a.id < b.id ? -1 : 1))
}

async function listAll(index: PassageIndex): Promise<Hit[]> {
  const { results } = await index.search(null, { sort: { date: 'asc' } })
  return results.map((result) => ({ id: result.id, score: 0, isComplete: true, matches: [{ way: 'whole', result }] }))
}

/** For each value the hits of all words together, which is as many as there can be. */
function addBounds(words: readonly FoundWord[]): FacetCounts {
  const bounds: Record<string, Record<string, number>> = {}
  for (const [name, counts] of words.flatMap(({ upperBounds }) => Object.entries(upperBounds))) {
    const facet = bounds[name] ?? {}
    for (const [value, count] of Object.entries(counts)) facet[value] = (facet[value] ?? 0) + count
    bounds[name] = facet
  }
  return bounds
}

async function countSources(
  hits: readonly Hit[],
  facets: readonly Facet[],
  members: Members,
): Promise<number | undefined> {
  const sources = facets.find(({ name }) => name === 'source')
  if (!sources || sources.isCut) return undefined
  const sets = await Promise.all(sources.values.map(({ value }) => members('source', value)))
  return sets.filter((set) => hits.some(({ id }) => set.has(id))).length
}

function findUnknownValues(chosen: Chosen, totals: FacetCounts): string[] {
  return facetNames.flatMap((name) => chosen[name].filter((value) => !Object.hasOwn(totals[name] ?? {}, value)))
}
