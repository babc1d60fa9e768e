import { z } from 'astro/zod'
import { day, passageId, path, slug, text } from './fields.ts'

const correction = z
  .strictObject({
    /** Its own name: the anchor on the page of corrections and the id in the feed; it never changes. */
    id: slug,
    /** The day on which it was corrected. */
    date: day,
    /** The source that it concerns, and the passage, if it is one. */
    source: slug.optional(),
    passage: passageId.optional(),
    /** Or the page of ours. */
    page: path.optional(),
    /** What was wrong, in a neutral line of ours. */
    wrong: text,
    /** What it says now. */
    now: text,
  })
  .refine(({ source, passage }) => passage === undefined || source !== undefined, {
    error: 'the `source` that the passage is in',
    path: ['passage'],
  })
  .refine(({ source, page }) => source === undefined || page === undefined, {
    error: '`source` or `page`, not both',
    path: ['page'],
  })

/** content/corrections.yaml: what was corrected, the newest last. Readers see every entry, and the feed carries it. */
export const corrections = z.array(correction)

export type Correction = z.output<typeof correction>
