import { type Chosen, facetNames, type SearchState } from './address.ts'
import type { FacetTable } from './facet-table.ts'
import { countFacets, type Facet, findUnknownValues, isChosen, joinFacets, type RecordFacets } from './facets.ts'
import { type FoundWord, findWord, type WayOfFinding } from './find-word.ts'
import type { IndexResult, PassageIndex } from './passage-index.ts'
import { splitCompound, tokeniseQuery } from './tokenise-query.ts'

/** A passage that was found, not yet fetched. */
export type Hit = {
  readonly id: string
  readonly score: number
  /** Whether it holds all words that are found anywhere. */
  readonly isComplete: boolean
  /** One result for each word that it holds, or one without a word where only facets were chosen. */
  readonly matches: readonly { readonly way: WayOfFinding; readonly result: IndexResult }[]
}

/** What a search gives. */
export type Found = {
  readonly state: SearchState
  /** Whether anything was asked; if not, there are no hits, and the facets count the whole dossier. */
  readonly isAsked: boolean
  readonly words: readonly FoundWord[]
  /** Common words that were not searched. */
  readonly ignored: readonly string[]
  /** How many words were too many. */
  readonly beyond: number
  /** The passages with all words first, then the rest, the better the earlier; without words, by date. */
  readonly hits: readonly Hit[]
  /** How many hits there were before facets were chosen. */
  readonly countBeforeFacets: number
  /** In how many sources the hits are. */
  readonly sourceCount: number
  /** Chosen values that no passage has. */
  readonly unknownValues: readonly string[]
  readonly facets: readonly Facet[]
}

/** A search over one index. */
export type PassageSearch = (state: SearchState) => Promise<Found>

/** Prepares searching; `language` is the dossier's and decides which words are too common to search. */
export async function createPassageSearch(
  index: PassageIndex,
  { table, language }: { table: FacetTable; language: string },
): Promise<PassageSearch> {
  const { results: byDate } = await index.search(null, { sort: { date: 'asc' } })
  const facetsById = joinFacets(
    table,
    byDate.map(({ id }) => id),
  )
  return async (state) => {
    const { words: asked, ignored, beyond } = tokeniseQuery(state.query, language)
    const words = (await Promise.all(asked.map((word) => findWordOrParts(index, word)))).flat()
    const all = asked.length > 0 ? mergeWords(words) : byDate.map(toWordlessHit)
    const isAsked = asked.length > 0 || hasChoice(state.chosen)
    const hits = isAsked ? all.filter(({ id }) => isChosen(facetsById.get(id), state.chosen)) : []
    return {
      state,
      isAsked,
      words,
      ignored,
      beyond,
      hits,
      countBeforeFacets: all.length,
      sourceCount: new Set(listFacets(hits, facetsById).map(({ source }) => source.key)).size,
      unknownValues: findUnknownValues(facetsById.values(), state.chosen),
      facets: countFacets(listFacets(all, facetsById), state.chosen),
    }
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
  const byId = new Map<string, { score: number; matches: Hit['matches'][number][] }>()
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

function toWordlessHit(result: IndexResult): Hit {
  return { id: result.id, score: 0, isComplete: true, matches: [{ way: 'whole', result }] }
}

function listFacets(hits: readonly Hit[], facetsById: ReadonlyMap<string, RecordFacets>): RecordFacets[] {
  return hits.flatMap(({ id }) => facetsById.get(id) ?? [])
}

function hasChoice(chosen: Chosen): boolean {
  return facetNames.some((name) => chosen[name].length > 0)
}
