import { mostNeighbours } from './find-neighbours.ts'
import type { FoundSought } from './find-sought.ts'
import type { OpenDossier } from './open-dossier.ts'

/** What a clause of the query found, and how much it counts: 1, or more where it names who speaks. */
export type RankedClause = { readonly found: FoundSought; readonly boostOf: (span: number) => number }

/** How soon further occurrences of a word say no more, and how much a long text is held against it (Robertson's k₁, b). */
const saturation = 1.6
const lengthPart = 0.75

/** A word of the headline counts as so many. */
const headlineWeight = 3

/** How much a passage counts beside its whole source: the more passages there are, the more one of them says by itself. */
const leastSpanPart = 1 / 3

/** How much of a source's score comes from the sources that are nearest to it. */
const neighbourPart = 0.6

/** What two words next to one another in the query add where they stand so near in the text, as a part of their weight. */
const nearPart = 0.3
const nearDistance = 3

/**
 * Scores spans: BM25 over passages and matter, and over whole sources with the words of headlines weighing more; the score
 * of a source is evened out with its neighbours'. The sum is the score of a span. The numbers
 * were chosen on one collection of judged questions, and held against passages of two others and the gold queries.
 */
export function rankSpans(
  dossier: OpenDossier,
  clauses: readonly RankedClause[],
  hits: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const { table } = dossier
  const bySpan = scoreSpans(dossier, clauses)
  const bySource = evenOut(scoreSources(dossier, clauses), table.sources.near)
  return new Map(
    [...hits].map((span) => {
      const source = dossier.sourceOf(span)
      // A headline and one passage say together what the source says.
      const spanPart = Math.max(leastSpanPart, 1 - 2 / (table.sources.spans[source] ?? 1))
      return [span, spanPart * (bySpan.get(span) ?? 0) + (bySource.get(source) ?? 0)]
    }),
  )
}

function scoreSpans({ table, spans }: OpenDossier, clauses: readonly RankedClause[]): Map<number, number> {
  const scores = new Map<number, number>()
  const mean = table.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, spans)
  const add = (span: number, score: number) => scores.set(span, (scores.get(span) ?? 0) + score)
  const weights = clauses.map(({ found }) => toWeight(found.occurrences.size, spans))
  clauses.forEach(({ found, boostOf }, index) => {
    for (const [span, list] of found.occurrences) {
      const often = saturate(list.length, (table.lengths[span] ?? 0) / mean)
      add(span, (weights[index] ?? 0) * often * boostOf(span))
    }
  })
  clauses.forEach(({ found }, index) => {
    const next = clauses[index + 1]?.found.occurrences
    if (!next) return
    const bonus = nearPart * Math.min(weights[index] ?? 0, weights[index + 1] ?? 0)
    for (const [span, list] of found.occurrences) {
      const others = next.get(span)
      if (others?.some((b) => list.some((a) => Math.abs(a.start - b.start) <= nearDistance))) add(span, bonus)
    }
  })
  return scores
}

function scoreSources(dossier: OpenDossier, clauses: readonly RankedClause[]): Map<number, number> {
  const { sources, lengths, headlines } = dossier.table
  const count = sources.key.length
  const isHeadline = new Set(headlines)
  const lengthOf = sources.spans.map((spans, source) => {
    const first = dossier.firstSpanOf(source)
    return lengths.slice(first, first + spans).reduce((sum, length) => sum + length, 0)
  })
  const mean = lengthOf.reduce((sum, length) => sum + length, 0) / Math.max(1, count)
  const scores = new Map<number, number>()
  for (const { found } of clauses) {
    const often = new Map<number, number>()
    const add = (source: number, times: number) => often.set(source, (often.get(source) ?? 0) + times)
    for (const [span, list] of found.occurrences) {
      add(dossier.sourceOf(span), list.length * (isHeadline.has(span) ? headlineWeight : 1))
    }
    for (const [source, list] of found.titles) add(source, list.length * headlineWeight)
    const weight = toWeight(often.size, count)
    for (const [source, times] of often) {
      const score = weight * saturate(times, (lengthOf[source] ?? 0) / mean)
      scores.set(source, (scores.get(source) ?? 0) + score)
    }
  }
  return scores
}

/**
 * Takes a part of each score from the neighbours of the source, the nearest most: what stands alone is less likely an
 * answer. The fewer neighbours it has, the more its own score counts.
 */
function evenOut(scores: ReadonlyMap<number, number>, near: readonly (readonly number[])[]): Map<number, number> {
  const all = addShares(Array.from({ length: mostNeighbours }, () => 1))
  return new Map(
    [...scores].map(([source, score]) => {
      const neighbours = near[source] ?? []
      const theirs = addShares(neighbours.map((other) => (scores.get(other) ?? 0) - score))
      return [source, score + (neighbourPart * theirs) / all]
    }),
  )
}

/** Adds up numbers of which each counts less than the one before: whole, half, a third … */
function addShares(numbers: readonly number[]): number {
  return numbers.reduce((sum, number, rank) => sum + number / (rank + 1), 0)
}

function toWeight(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5))
}

function saturate(times: number, relativeLength: number): number {
  return (times * (saturation + 1)) / (times + saturation * (1 - lengthPart + lengthPart * relativeLength))
}
