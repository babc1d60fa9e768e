import type { EvidencePage, FigureOnPage } from '../schemas/evidence-page.ts'
import { compareText } from '../text/compare-text.ts'

/** A series with its figures by the day for which they are given, undated last. */
export type FigureSeries = EvidencePage['series'][number] & { readonly figures: readonly FigureOnPage[] }

/** The series that have figures to show, as authored. */
export function groupSeries({ series, figures }: Pick<EvidencePage, 'series' | 'figures'>): FigureSeries[] {
  const toDay = ({ asOf }: FigureOnPage) => asOf.to ?? asOf.from ?? '9999'
  return series
    .map((one) => ({
      ...one,
      figures: figures
        .filter((figure) => figure.series === one.id)
        .toSorted((a, b) => compareText(toDay(a), toDay(b)) || compareText(a.id, b.id)),
    }))
    .filter((one) => one.figures.length > 0)
}

/** Figures that stand in no series, by source, in the order given. */
export function groupApart(figures: readonly FigureOnPage[]): { source: string; figures: readonly FigureOnPage[] }[] {
  const groups = Map.groupBy(
    figures.filter(({ series }) => series === undefined),
    ({ source }) => source,
  )
  return [...groups].map(([source, all]) => ({ source, figures: all }))
}
