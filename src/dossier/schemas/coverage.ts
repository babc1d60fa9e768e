import { z } from 'astro/zod'
import { passageId, slug, text } from './fields.ts'

/** What the coverage report looks for. */
export const gapKinds = {
  statement: 'passages without a statement',
  number: 'numbers without a figure',
  quotation: 'quotation marks outside any statement',
  name: 'capitalised names that nobody claims',
} as const

export type GapKind = keyof typeof gapKinds

/** A gap that is meant to be one, with the reason. */
const exception = z.strictObject({
  kind: z.enum(Object.keys(gapKinds) as [GapKind, ...GapKind[]]),
  /** Where; a name that nobody claims may be excused for all sources at once. */
  source: slug.optional(),
  passage: passageId.optional(),
  /** The words that are left out, as the report prints them; none for a passage without a statement. */
  words: text.optional(),
  reason: text,
})

/** content/coverage.yaml: gaps of the evidence that are meant, each with its reason. */
export const coverage = z.array(exception)

export type CoverageException = z.output<typeof exception>
