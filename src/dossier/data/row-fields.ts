import { z } from 'astro/zod'
import type { Cited } from '../evidence/evidence.ts'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import type { EvidenceDate } from '../schemas/evidence-fields.ts'
import type { Source } from '../sources/source.ts'
import { toCodePointOffset } from '../text/code-points.ts'

/** Columns that several tables have, so that they read the same in all. */
export const sourceKey = z.string().describe('Key of the source: its address is /sources/<key>/.')
export const passageId = z
  .string()
  .regex(/^p[1-9]\d*$/)
  .describe('Id of the passage: p and its number; the end of its address, #p4.')
export const position = z.int().min(0)
export const optionalText = z.string().nullable()
/** Items of a list never hold a semicolon, which stands between them in CSV. */
export const list = z.array(z.string().regex(/^[^;]+$/))
export const knownStatus = z.enum(['stated', 'supplied', 'unknown'])
export const certainty = z.enum(['certain', 'probable', 'possible']).nullable()

const inReadingText = 'in the reading text of its passage (the column text of passages), in code points'

/** Words of a passage, and where they stand in it. */
export const quotedFields = {
  source: sourceKey,
  passage: passageId,
  quotation: z.string().describe('The words quoted, character for character.'),
  start: position.describe(`Where the quotation begins ${inReadingText}, counted from 0.`),
  end: position.describe(`Where the quotation ends ${inReadingText}, excluded.`),
}

/** Cited words as columns; offsets count code points, as W3C Web Annotation does. */
export function toQuotedCells({ source, passage, text, start, end }: Cited) {
  const toOffset = toCodePointOffset(text)
  return {
    source: source.key as string,
    passage: passage.id,
    quotation: text.slice(start, end),
    start: toOffset(start),
    end: toOffset(end),
  }
}

/**
 * A date of the evidence in four columns; EDTF has no brackets for what is ours, so its status says so. A reason that gives
 * away hidden words of `sources` is left out.
 */
export function toDateCells(date: EvidenceDate | undefined, ...sources: readonly Source[]) {
  if (date === undefined) return { value: null, status: 'unknown', certainty: null, basis: null } as const
  return {
    value: date.status === 'unknown' ? null : date.value,
    status: date.status,
    certainty: date.status === 'supplied' ? date.certainty : null,
    basis: date.status === 'stated' ? null : (withoutHiddenWords(date.basis, ...sources) ?? null),
  }
}
