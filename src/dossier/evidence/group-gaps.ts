import type { EvidencePage } from '../schemas/evidence-page.ts'

type Gap = EvidencePage['coverage'][number]['open'][number]

/** The same words with the same reason, wherever they stand. */
export type GapGroup = Pick<Gap, 'words' | 'reason'> & {
  readonly places: readonly { readonly source: string; readonly numbers: readonly number[] }[]
}

/** Gaps that repeat, told once with all their places, in the order in which they come first. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups = Map.groupBy(gaps, ({ words, reason }) => JSON.stringify([words, reason]))
  return [...groups.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const { words, reason } = first
    const places = [...Map.groupBy(all, ({ source }) => source)].map(([source, here]) => ({
      source,
      numbers: [...new Set(here.map(({ number }) => number))],
    }))
    return [{ ...(words === undefined ? {} : { words }), ...(reason === undefined ? {} : { reason }), places }]
  })
}

/** One line of the coverage report: how many of one source's things are covered, excused and open. */
export type CoverageRow = {
  readonly source: string
  readonly found: number
  readonly covered: number
  readonly excused: number
  readonly open: number
}

/** The coverage of one kind, source by source. */
export function countCoverage({ counts, excused, open }: EvidencePage['coverage'][number]): CoverageRow[] {
  const countIn = (gaps: readonly Gap[], source: string) => gaps.filter((gap) => gap.source === source).length
  return counts.map(({ source, found, covered }) => ({
    source,
    found,
    covered,
    excused: countIn(excused, source),
    open: countIn(open, source),
  }))
}
