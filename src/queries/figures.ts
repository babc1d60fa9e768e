import { type FigureSeries, groupApart, groupSeries } from '#dossier/evidence/group-figures.ts'
import type { FigureOnPage } from '#dossier/schemas/evidence-page.ts'
import type { SourcePage } from '#dossier/schemas/source-page.ts'
import { getEvidence } from './evidence.ts'
import { getFacts } from './facts.ts'
import { getSourceByKey } from './sources.ts'

/** The page of figures; none in a dossier without figures. The rest of its path is always empty. */
export async function getFiguresPages(): Promise<{ params: { index: undefined } }[]> {
  return (await getFacts()).shows.figures ? [{ params: { index: undefined } }] : []
}

/** Figures in series, and those that stand in none with the source that gives them. */
export async function getFigures(): Promise<{
  series: FigureSeries[]
  apart: { source: SourcePage; figures: readonly FigureOnPage[] }[]
}> {
  const evidence = await getEvidence()
  const sourceByKey = await getSourceByKey()
  const apart = groupApart(evidence.figures).flatMap(({ source: key, figures }) => {
    const source = sourceByKey.get(key)
    return source ? [{ source, figures }] : []
  })
  return { series: groupSeries(evidence), apart }
}
