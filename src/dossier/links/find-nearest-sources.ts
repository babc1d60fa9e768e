import { compareText } from '../text/compare-text.ts'
import { type Candidate, collectCandidates } from './collect-candidates.ts'
import {
  compareWords,
  findSharedWords,
  type IndexedPassage,
  type WeighedWords,
  type WordIndex,
  weigh,
} from './index-words.ts'

/** A source near another; `score` between 0 and 1 serves for order only, `words` are the shared ones of most weight. */
export type NearSource = { readonly source: string; readonly score: number; readonly words: readonly string[] }

/** Chosen by reading the lists of the first dossier: sources further apart share little but its subject. */
const leastScore = 0.12

/** At most so many sources are near another, each with so many of the words they share. */
const mostNear = 3
const mostWords = 5

/** So many sources that share the most weight in rare words are compared in full. */
const mostCompared = 12

/** For each source the most similar others by the words of their whole texts, the nearest first; none where none is near. */
export function findNearestSources({ passages, forms }: WordIndex): Map<string, NearSource[]> {
  const groups = [...Map.groupBy(passages, ({ source }) => source)]
  const join = createJoiner(forms.length)
  const texts = groups.map(([key, own]) => ({ key, words: join(own) }))
  const vectors = texts.map(({ words }) => words)
  const likeliest = groupLikeliest(collectCandidates(vectors, leastScore / 3), texts.length)
  return new Map(
    texts.map(({ key, words }, at) => {
      const near = (likeliest[at] ?? [])
        .flatMap((other) => texts[other] ?? [])
        .map((other) => ({ ...other, score: compareWords(words, other.words) }))
        .filter(({ score }) => score >= leastScore)
        .toSorted((a, b) => b.score - a.score || compareText(a.key, b.key))
        .slice(0, mostNear)
        .map((other) => ({
          source: other.key,
          score: other.score,
          words: findHeaviest(words, other.words).map((word) => forms[word] ?? ''),
        }))
      return [key, near]
    }),
  )
}

/** Joins passages: each word once, with the most weight that it has in one, and more where it stands in several. */
function createJoiner(vocabulary: number): (passages: readonly IndexedPassage[]) => WeighedWords {
  const most = new Float64Array(vocabulary)
  const counts = new Int32Array(vocabulary)
  return (passages) => {
    const found: number[] = []
    for (const { weighed } of passages) {
      for (let at = 0; at < weighed.words.length; at++) {
        const word = weighed.words[at] ?? 0
        const count = counts[word] ?? 0
        if (count === 0) found.push(word)
        counts[word] = count + 1
        most[word] = Math.max(most[word] ?? 0, weighed.weights[at] ?? 0)
      }
    }
    const words = Int32Array.from(found).sort()
    const weights = new Float64Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0
      weights[at] = (most[word] ?? 0) * (1 + Math.log(counts[word] ?? 1))
      most[word] = 0
      counts[word] = 0
    }
    return weigh(words, weights)
  }
}

/** For each text, by position, the others that are likeliest to be near. */
function groupLikeliest(candidates: readonly Candidate[], texts: number): number[][] {
  const groups = Array.from({ length: texts }, (): { other: number; likeness: number }[] => [])
  for (const { a, b, likeness } of candidates) {
    groups[a]?.push({ other: b, likeness })
    groups[b]?.push({ other: a, likeness })
  }
  return groups.map((group) =>
    group
      .sort((x, y) => y.likeness - x.likeness || x.other - y.other)
      .slice(0, mostCompared)
      .map(({ other }) => other),
  )
}

/** The shared words that weigh most in both; of equals those that stand first in the dossier. */
function findHeaviest(a: WeighedWords, b: WeighedWords): number[] {
  return [...findSharedWords(a, b)]
    .sort(([x, left], [y, right]) => right - left || x - y)
    .slice(0, mostWords)
    .map(([word]) => word)
}
