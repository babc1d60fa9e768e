import type { CitedStatement, Coding } from './evidence.ts'

/** How two codings of one source compare. */
export type CodingComparison = {
  readonly pairs: readonly (readonly [first: CitedStatement, second: CitedStatement])[]
  readonly onlyFirst: readonly CitedStatement[]
  readonly onlySecond: readonly CitedStatement[]
}

/**
 * Pairs the statements of two codings: those in the same passage whose words overlap by at least half of the shorter
 * quotation, the greatest overlaps first, each statement once; of equal overlaps, the same speakers decide.
 */
export function compareCodings(first: Coding, second: Coding): CodingComparison {
  const candidates = first.statements.flatMap((a) =>
    second.statements.flatMap((b) => {
      const overlap = toOverlap(a, b)
      return overlap < 0.5 ? [] : [{ a, b, overlap, same: haveSame(a.speakers, b.speakers) ? 1 : 0 }]
    }),
  )
  const taken = new Set<CitedStatement>()
  const pairs: [CitedStatement, CitedStatement][] = []
  for (const { a, b } of candidates.toSorted((x, y) => y.overlap - x.overlap || y.same - x.same)) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  const left = ({ statements }: Coding) => statements.filter((statement) => !taken.has(statement))
  return { pairs, onlyFirst: left(first), onlySecond: left(second) }
}

/** How much of the shorter quotation the two share, 0 to 1. */
function toOverlap({ cited: a }: CitedStatement, { cited: b }: CitedStatement): number {
  if (a.passage.id !== b.passage.id) return 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, shared) / Math.min(a.end - a.start, b.end - b.start)
}

/** Whether two lists name the same, in whatever order. */
export function haveSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
