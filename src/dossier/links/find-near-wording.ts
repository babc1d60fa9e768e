import { compareText } from '../text/compare-text.ts'
import { collectCandidates } from './collect-candidates.ts'
import type { SharedRun } from './find-shared-runs.ts'
import { compareWords, findSharedWords, findTellingWords, type IndexedPassage, type WordIndex } from './index-words.ts'

/** One of two passages in near wording, with the places of the words that both have: UTF-16 indexes, half-open, in order. */
export type NearEnd = {
  readonly source: string
  readonly passage: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** Two passages of different sources in near wording; `score` between 0 and 1 serves for order only. */
export type NearWording = { readonly score: number; readonly ends: readonly [NearEnd, NearEnd] }

/** Chosen by reading the pairs of the first dossier: below it, passages share names and the subject, not the wording. */
const leastScore = 0.12

/** At least so many different words are shared, and so large a part of those of the shorter passage. */
const leastWords = 5
const leastShare = 1 / 3

/** Rare words alone bring two passages so far towards the score, or they are not compared. */
const leastRare = 0.75

/** At least so many pairs of words follow one another in both. */
const leastNeighbours = 2

/** A passage is linked to at most so many others: the nearest. */
const mostPerPassage = 3

/**
 * Pairs of passages of different sources that share many rare words, some of them in neighbouring pairs; those that share
 * one of `runs` are left out. The nearest first; the same pairs whatever the order of sources.
 */
export function findNearWording({ passages }: WordIndex, runs: readonly SharedRun[] = []): NearWording[] {
  const known = new Set(runs.flatMap(toPairs))
  const vectors = passages.map(({ weighed }) => weighed)
  const pairs = collectCandidates(vectors, leastScore * leastRare)
    .flatMap((candidate) => {
      const [a, b] = [passages[candidate.a], passages[candidate.b]]
      if (!a || !b || a.source === b.source || !isNear(a, b) || known.has(toPair(a, b))) return []
      return [{ a, b, score: compareWords(a.weighed, b.weighed) }]
    })
    .toSorted((x, y) => y.score - x.score || compareText(toPair(x.a, x.b), toPair(y.a, y.b)))
  return keepNearest(pairs).map(({ a, b, score }) => {
    const [left, right] = [findTellingWords(a.text), findTellingWords(b.text)]
    return { score, ends: [toEnd(a, left, right), toEnd(b, right, left)] }
  })
}

type Pair = { readonly a: IndexedPassage; readonly b: IndexedPassage }

function isNear(a: IndexedPassage, b: IndexedPassage): boolean {
  if (compareWords(a.weighed, b.weighed) < leastScore) return false
  const shared = findSharedWords(a.weighed, b.weighed)
  const shorter = Math.min(a.weighed.words.length, b.weighed.words.length)
  return shared.size >= Math.max(leastWords, shorter * leastShare) && shareNeighbours(a, b, shared)
}

/**
 * Whether enough pairs of words follow one another in both passages, common words aside, with an uncapitalised word in
 * one of them: single words meet by chance, and the words of a name always stand together.
 */
function shareNeighbours(a: IndexedPassage, b: IndexedPassage, shared: ReadonlyMap<number, number>): boolean {
  const [left, right] = [toNeighbours(a.order, shared), toNeighbours(b.order, shared)]
  const common = [...left].filter(([pair]) => right.has(pair))
  return common.length >= leastNeighbours && common.some(([pair, named]) => !named && !right.get(pair))
}

/** Every two neighbouring words that are shared, and whether both are capitalised. */
function toNeighbours(order: Int32Array, shared: ReadonlyMap<number, number>): Map<string, boolean> {
  const pairs = new Map<string, boolean>()
  for (const [index, code] of order.entries()) {
    const next = order[index + 1]
    if (next === undefined || !shared.has(code >> 1) || !shared.has(next >> 1)) continue
    const pair = `${code >> 1} ${next >> 1}`
    pairs.set(pair, (pairs.get(pair) ?? true) && (code & next & 1) === 1)
  }
  return pairs
}

function keepNearest<P extends Pair>(pairs: readonly P[]): P[] {
  const links = new Map<IndexedPassage, number>()
  return pairs.filter(({ a, b }) => {
    const [left, right] = [links.get(a) ?? 0, links.get(b) ?? 0]
    if (left >= mostPerPassage || right >= mostPerPassage) return false
    links.set(a, left + 1).set(b, right + 1)
    return true
  })
}

type Words = ReturnType<typeof findTellingWords>

function toEnd({ source, id }: IndexedPassage, words: Words, others: Words): NearEnd {
  const wanted = new Set(others.map(({ folded }) => folded))
  const ranges = words.filter(({ folded }) => wanted.has(folded)).map(({ start, end }) => ({ start, end }))
  return { source, passage: id, ranges }
}

function toPairs({ ends: [one, other] }: SharedRun): string[] {
  return one.passages.flatMap((a) =>
    other.passages.map((b) => toPair({ source: one.source, id: a }, { source: other.source, id: b })),
  )
}

type Address = { readonly source: string; readonly id: string }

function toPair(a: Address, b: Address): string {
  const names = [`${a.source}#${a.id}`, `${b.source}#${b.id}`]
  return names.toSorted(compareText).join(' ')
}
