/** A text as passages in order; runs of words may cross from one passage into the next. */
export type WordedSource = {
  readonly key: string
  readonly passages: readonly { readonly id: string; readonly text: string }[]
}

/** A stretch of passages of one source: the first and last passage that a run touches, and its words as printed. */
export type RunEnd = { readonly source: string; readonly passages: readonly string[]; readonly words: string }

/** The same run of words in two sources: as long as it goes on, case and punctuation aside; `length` in words. */
export type SharedRun = { readonly length: number; readonly ends: readonly [RunEnd, RunEnd] }

type Word = { readonly folded: string; readonly printed: string; readonly passage: string }

/** Runs of at least this many words are no accident. */
export const shortestRun = 12

/** A wording that stands in more places than this is boilerplate: only the first so many are compared, in order of key. */
const mostPlaces = 64

/** Every run of `shortestRun` or more words that two sources share, each as long as it goes on, in the order of keys. */
export function findSharedRuns(sources: readonly WordedSource[], shortest = shortestRun): SharedRun[] {
  const worded = sources
    .map((source) => ({ key: source.key, words: toWords(source) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const numbers = new Map<string, number>()
  const places = new Map<number, { at: number; index: number }[]>()
  const runs: SharedRun[] = []
  for (const [at, source] of worded.entries()) {
    const hashes = hashRuns(
      source.words.map(({ folded }) => toNumber(numbers, folded)),
      shortest,
    )
    const covered = new Map<string, number>()
    for (const [index, hash] of hashes.entries()) {
      for (const place of places.get(hash) ?? []) {
        const diagonal = `${place.at} ${place.index - index}`
        if ((covered.get(diagonal) ?? -1) > index) continue
        const other = worded[place.at]
        const length = other ? countCommon(other.words, place.index, source.words, index) : 0
        if (!other || length < shortest) continue
        covered.set(diagonal, index + length)
        runs.push({ length, ends: [toEnd(other, place.index, length), toEnd(source, index, length)] })
      }
    }
    for (const [index, hash] of hashes.entries()) {
      const known = places.get(hash)
      if (!known) places.set(hash, [{ at, index }])
      else if (known.length < mostPlaces) known.push({ at, index })
    }
  }
  return runs
}

/** A rolling hash (Rabin–Karp, modulo 2³²) of every run of `length` words; equal hashes are compared word by word. */
function hashRuns(words: readonly number[], length: number): number[] {
  const base = 1_000_003
  const leading = Array.from({ length: length - 1 }).reduce<number>((power) => Math.imul(power, base), 1)
  const hashes: number[] = []
  let hash = 0
  for (const [index, word] of words.entries()) {
    const leaving = words[index - length]
    if (leaving !== undefined) hash = (hash - Math.imul(leaving + 1, leading)) | 0
    hash = (Math.imul(hash, base) + word + 1) | 0
    if (index >= length - 1) hashes.push(hash)
  }
  return hashes
}

function toWords({ passages }: WordedSource): Word[] {
  return passages.flatMap(({ id, text }) =>
    [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu)].map(([printed]) => ({
      printed,
      folded: printed.toLowerCase().replaceAll('’', "'"),
      passage: id,
    })),
  )
}

function toNumber(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

function countCommon(a: readonly Word[], from: number, b: readonly Word[], to: number): number {
  let length = 0
  while (a[from + length] && a[from + length]?.folded === b[to + length]?.folded) length++
  return length
}

function toEnd(source: { key: string; words: readonly Word[] }, index: number, length: number): RunEnd {
  const words = source.words.slice(index, index + length)
  return {
    source: source.key,
    passages: [...new Set(words.map(({ passage }) => passage))],
    words: words.map(({ printed }) => printed).join(' '),
  }
}
