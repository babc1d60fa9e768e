import { toIndexedWords } from './indexed-words.ts'
import type { IndexedPassage, WeightedLocation } from './passage-index.ts'
import type { Hit } from './search-passages.ts'

/** A hit with its text: everything that is shown of it. */
export type FoundPassage = {
  readonly url: string
  /** The text cut into words. */
  readonly words: readonly string[]
  /** Which of the words were asked for, in order. */
  readonly locations: readonly number[]
  readonly meta: IndexedPassage['meta']
}

/** Fetches the text of a hit. One word after the other: Pagefind writes each answer into the same object. */
export async function loadPassage({ matches }: Hit): Promise<FoundPassage | undefined> {
  const locations = new Set<number>()
  let passage: Omit<FoundPassage, 'locations'> | undefined
  for (const { way, result } of matches) {
    const data = await result.data()
    const places = way === 'whole' ? keepBest(data.weighted_locations) : data.weighted_locations
    for (const { location } of places) locations.add(location)
    passage ??= { url: data.url, words: toIndexedWords(data), meta: data.meta }
  }
  return passage && { ...passage, locations: [...locations].sort((a, b) => a - b) }
}

/** Of the places of a whole word, those of longer words drop out: they score less. A part of a compound has weight 0.5, squared in its score. */
function keepBest(places: readonly WeightedLocation[]): readonly WeightedLocation[] {
  const closeness = ({ weight, balanced_score: score }: WeightedLocation): number => score / weight ** 2
  const best = Math.max(...places.map(closeness))
  return places.filter((place) => closeness(place) > best * 0.999)
}
