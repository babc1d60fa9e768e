import { csvFormat } from 'd3-dsv'
import type { FigureOnPage } from '../schemas/evidence-page.ts'

const columns = [
  'id',
  'source',
  'passage',
  'quotation',
  'number',
  'value_min',
  'value_max',
  'unit',
  'qualifier',
  'as_of',
  'as_of_status',
  'attribution',
  'series',
  'apart',
] as const

/** Figures as a table, one a row; dates are EDTF, several actors are parted by semicolons, and an empty field is not given. */
export function writeFiguresCsv(figures: readonly FigureOnPage[]): string {
  const rows = figures.map((figure) => ({
    id: figure.id,
    source: figure.source,
    passage: figure.passage,
    quotation: figure.quotation,
    number: figure.sentence.number,
    value_min: figure.min,
    value_max: figure.max,
    unit: figure.unit,
    qualifier: figure.qualifier,
    as_of: figure.asOf.edtf,
    as_of_status: figure.asOf.status,
    attribution: figure.attribution.map(({ id }) => id).join('; '),
    series: figure.series,
    apart: figure.apart,
  }))
  return `${csvFormat(rows, columns)}\n`
}
