import { z } from 'astro/zod'
import type { CitedFigure } from '../evidence/evidence.ts'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import { certainty, knownStatus, list, optionalText, quotedFields, toDateCells, toQuotedCells } from './row-fields.ts'

/** A row of the table of figures. */
export const figureRow = z.strictObject({
  id: z.string().describe('Id of the figure.'),
  ...quotedFields,
  number: z.string().describe('The characters of the quotation that are the number.'),
  value_min: z.number().nullable().describe('The least that the words allow; none where they set no lower bound.'),
  value_max: z.number().nullable().describe('The most that the words allow; none where they set no upper bound.'),
  unit: z.string().describe('What is counted, in our words.'),
  qualifier: optionalText.describe('The words that qualify the number, as printed.'),
  as_of: optionalText.describe('The day or span for which it is given, in EDTF.'),
  as_of_status: knownStatus.describe('How that day or span is known.'),
  as_of_certainty: certainty.describe('How sure we are of a supplied day or span.'),
  as_of_basis: optionalText.describe('Why the day or span is supplied.'),
  attribution: list.describe('Ids of the actors to whom the passage attributes it; empty when to nobody.'),
  series: optionalText.describe('Id of the series in which it may be read beside others.'),
  apart: optionalText.describe('Why it stands in no series.'),
  note: optionalText.describe('A line of ours where something needs saying.'),
})

type FigureRow = z.output<typeof figureRow>

/** Figures as rows, in the order given. */
export function toFigureRows(figures: readonly CitedFigure[]): FigureRow[] {
  return figures.map((figure) => {
    const asOf = toDateCells(figure.as_of, figure.cited.source)
    return {
      id: figure.id,
      ...toQuotedCells(figure.cited),
      number: figure.number,
      value_min: figure.value_min,
      value_max: figure.value_max,
      unit: figure.unit,
      qualifier: figure.qualifier ?? null,
      as_of: asOf.value,
      as_of_status: asOf.status,
      as_of_certainty: asOf.certainty,
      as_of_basis: asOf.basis,
      attribution: figure.attribution,
      series: figure.series ?? null,
      apart: figure.apart ?? null,
      note: withoutHiddenWords(figure.note, figure.cited.source) ?? null,
    }
  })
}
