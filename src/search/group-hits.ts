import { compareText } from '../dossier/text/compare-text.ts'
import type { Sort } from './address.ts'
import type { Hit } from './search-passages.ts'

/** Hits of one source that stand together in the results. */
export type HitGroup = {
  readonly source: number
  readonly isComplete: boolean
  readonly hits: readonly Hit[]
  /** How many passages and occurrences the source has among all hits that are as complete. */
  readonly passages: number
  readonly occurrences: number
}

/** The hits in the order chosen, complete ones first; spans are numbered by the dates of their sources. */
export function orderHits(
  hits: readonly Hit[],
  sort: Sort,
  { sourceOf, titleOf }: { sourceOf: (span: number) => number; titleOf: (source: number) => string },
): readonly Hit[] {
  if (sort === 'relevance') return hits
  const byTitle = (a: Hit, b: Hit): number =>
    sort === 'source' ? compareText(titleOf(sourceOf(a.span)), titleOf(sourceOf(b.span))) : 0
  return hits.toSorted((a, b) => Number(b.isComplete) - Number(a.isComplete) || byTitle(a, b) || a.span - b.span)
}

/**
 * Groups the first hits by source, in the order in which the sources appear. With `atOnce` each batch of so many hits is
 * grouped by itself, so that further hits never change what stands above them.
 */
export function groupHits(
  hits: readonly Hit[],
  { sourceOf, shown, atOnce = shown }: { sourceOf: (span: number) => number; shown: number; atOnce?: number },
): HitGroup[] {
  const toKey = ({ span, isComplete }: Hit): string => `${isComplete} ${sourceOf(span)}`
  const totals = Map.groupBy(hits, toKey)
  const groups: HitGroup[] = []
  for (let from = 0; from < Math.min(shown, hits.length); from += atOnce) {
    for (const [key, together] of Map.groupBy(hits.slice(from, Math.min(from + atOnce, shown)), toKey)) {
      const [first] = together
      if (!first) continue
      const all = totals.get(key) ?? []
      groups.push({
        source: sourceOf(first.span),
        isComplete: first.isComplete,
        hits: together,
        passages: all.length,
        occurrences: all.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
      })
    }
  }
  return groups
}
