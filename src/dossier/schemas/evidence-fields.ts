import { z } from 'astro/zod'
import { date, passageId, slug, text } from './fields.ts'

/** Words of a passage, character for character; `prefix` or `suffix` decide when they stand there more than once. */
export const quotation = { quotation: text, prefix: z.string().optional(), suffix: z.string().optional() }

/** A passage and words of it: what every piece of evidence rests on. */
export const evidence = { source: slug, passage: passageId, ...quotation }

/**
 * A date in evidence. `stated`: the text prints it, and `quote` are the characters that do
 * (`prefix` or `suffix` decide as above). `supplied`: we reckon it, and
 * `basis` says how ("“Sunday”, counted from the date of the text"). `unknown`: nobody says.
 */
export const evidenceDate = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('stated'),
    value: date,
    quote: text,
    prefix: quotation.prefix,
    suffix: quotation.suffix,
  }),
  z.strictObject({
    status: z.literal('supplied'),
    value: date,
    certainty: z.enum(['certain', 'probable', 'possible']),
    basis: text,
  }),
  z.strictObject({ status: z.literal('unknown'), basis: text.optional() }),
])

export type EvidenceDate = z.output<typeof evidenceDate>
