import { z } from 'astro/zod'
import { evidence, evidenceDate } from './evidence-fields.ts'
import { slug, text } from './fields.ts'

/** Figures that count the same thing and may be read one after the other. */
const series = z.strictObject({
  id: slug,
  name: text,
  unit: text,
  /** What is counted, why these may stand in a row, and what still differs between them. */
  note: text,
})

/** A number that a passage gives. */
const figure = z
  .strictObject({
    id: slug,
    ...evidence,
    /** The characters of the quotation that are the number itself: "over 58,000", "thousands", "between 40 and 50". */
    number: text,
    /** Null where the words set no bound: "over 58,000" has no upper one, "thousands" neither. */
    value_min: z.number().nullable(),
    value_max: z.number().nullable(),
    /** What is counted, in our words: "people killed", "kilometres". */
    unit: text,
    /** The words that qualify the number, as printed: "nearly", "over", "between … and …". */
    qualifier: text.optional(),
    /** The day or span for which it is given. */
    as_of: evidenceDate,
    /** Ids of the actors to whom the passage attributes it; empty when to nobody. */
    attribution: z.array(slug).default([]),
    /** The series that it belongs to, or why it stands in none. */
    series: slug.optional(),
    apart: text.optional(),
    note: text.optional(),
  })
  .refine(({ series, apart }) => (series === undefined) !== (apart === undefined), {
    error: '`series` with its id, or `apart` with the reason why it stands in none',
    path: ['series'],
  })
  .refine(({ value_min: min, value_max: max }) => min === null || max === null || min <= max, {
    error: 'a `value_max` that is not below `value_min`',
    path: ['value_max'],
  })

/** content/figures.yaml. */
export const figures = z.strictObject({ series: z.array(series).default([]), figures: z.array(figure).default([]) })

export type Figure = z.output<typeof figure>
export type Figures = z.output<typeof figures>
