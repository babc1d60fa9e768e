import { type GapKind, gapKinds } from '../schemas/coverage.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { Gap, SourceCoverage } from './find-gaps.ts'

/** The coverage report, kind by kind; `coverage` is in the order of its sources. */
export function toCoverageOnPage(coverage: readonly SourceCoverage[]): EvidencePage['coverage'] {
  if (coverage.length === 0) return []
  return kinds.map((kind) => {
    const here = coverage.filter((one) => one.kind === kind)
    const gaps = here.flatMap((one) => one.gaps).map(toGap)
    return {
      kind,
      counts: here.map(({ source, found, covered }) => ({ source: source.key, found, covered })),
      excused: gaps.filter(({ reason }) => reason !== undefined),
      open: gaps.filter(({ reason }) => reason === undefined),
    }
  })
}

const kinds = Object.keys(gapKinds) as GapKind[]

function toGap({ kind, source, passage, words, reason }: Gap) {
  return withoutUndefined({ kind, source: source.key, passage: passage.id, number: passage.number, words, reason })
}
