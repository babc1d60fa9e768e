import type { WeighedWords } from './index-words.ts'

/** Two texts by position, the earlier first; `likeness` is the part of their cosine that rare words make up. */
export type Candidate = { readonly a: number; readonly b: number; readonly likeness: number }

/** Words that stand in more texts than this lead to no pair, though they count when a pair is compared. */
const mostPlaces = 64

/** The pairs of texts that rare words alone make at least so alike; for all texts together about as fast as reading them. */
export function collectCandidates(texts: readonly WeighedWords[], leastLikeness: number): Candidate[] {
  const places = listPlaces(texts)
  const products = new Float64Array(texts.length)
  return texts.flatMap(({ words, weights, norm }, b) => {
    const touched: number[] = []
    for (let position = 0; position < words.length; position++) {
      const rare = places[words[position] ?? 0]
      if (!rare) continue
      const weight = weights[position] ?? 0
      for (let place = 0; place < rare.texts.length; place++) {
        const a = rare.texts[place] ?? 0
        if (a >= b) break
        const product = products[a] ?? 0
        if (product === 0) touched.push(a)
        products[a] = product + weight * (rare.weights[place] ?? 0)
      }
    }
    const found: Candidate[] = []
    for (const a of touched) {
      const likeness = (products[a] ?? 0) / (norm * (texts[a]?.norm ?? 1))
      products[a] = 0
      if (likeness >= leastLikeness) found.push({ a, b, likeness })
    }
    return found
  })
}

type Places = { readonly texts: number[]; readonly weights: number[] }

/** Where each word stands and with what weight, by its number; none for words in a single text or in very many. */
function listPlaces(texts: readonly WeighedWords[]): (Places | undefined)[] {
  const places: Places[] = []
  for (const [text, { words, weights }] of texts.entries()) {
    for (let position = 0; position < words.length; position++) {
      const word = words[position] ?? 0
      const known = places[word] ?? { texts: [], weights: [] }
      if (known.texts.length === 0) places[word] = known
      if (known.texts.length > mostPlaces) continue
      known.texts.push(text)
      known.weights.push(weights[position] ?? 0)
    }
  }
  return places.map((known) => (known.texts.length < 2 || known.texts.length > mostPlaces ? undefined : known))
}
