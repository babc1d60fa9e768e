import { toCorpusLine } from '../pages/to-corpus-line.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import type { Facts } from '../schemas/facts.ts'
import { type FigureSeries, groupSeries } from './group-figures.ts'
import { writeFiguresCsv } from './write-figures-csv.ts'
import { writeSeriesSvg } from './write-series-svg.ts'

/** A file beside the page of figures. */
export type FigureFile = { readonly kind: 'site'; readonly path: string; readonly content: string }

/** All figures as a table, and every series as a table and as a picture that stands on its own; `base` is the site's path. */
export function toFigureFiles(evidence: EvidencePage, facts: Facts, base: string): FigureFile[] {
  if (!facts.shows.figures) return []
  const toAddress = (address: string) => `${facts.site}${base}${address.slice(1)}`
  const shown = new Map(groupSeries(evidence).map((one) => [one.id, one]))
  const file = (name: string, content: string): FigureFile => ({ kind: 'site', path: `figures/${name}`, content })
  return [
    file('figures.csv', writeFiguresCsv(evidence.figures)),
    ...evidence.series
      .map((one): FigureSeries => shown.get(one.id) ?? { ...one, figures: [] })
      .flatMap((series) => [
        file(`${series.id}.csv`, writeFiguresCsv(series.figures)),
        file(
          `${series.id}.svg`,
          `${writeSeriesSvg(series, {
            size: { width: 720, height: 300, character: 7.2 },
            id: series.id,
            citation: citeFigures(facts, toAddress('/figures/')),
            toHref: toAddress,
            alone: true,
          })}\n`,
        ),
      ]),
  ]
}

/** What a picture of figures is to be cited as. */
export function citeFigures(facts: Facts, address: string): string {
  const edition = [facts.edition.label, facts.edition.date].filter((part) => part !== undefined).join(', ')
  return `${facts.name}: Figures. ${edition}. ${toCorpusLine(facts.corpus)}. ${address}`
}
