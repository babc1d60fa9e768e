import { z } from 'astro/zod'
import { pageSpan } from './source-page.ts'

const stretches = z.array(z.strictObject({ text: z.string(), marked: z.boolean() }))

/** What an edition did to a passage; wordings are absent where the text is hidden. */
const passageChange = z.strictObject({
  id: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  /** The wordings before and after, with the words marked that differ. */
  earlier: stretches.optional(),
  later: stretches.optional(),
  /** Of a removal: "Removed on 1 April 2026: why". */
  note: z.string().optional(),
})

const sourceChange = z.strictObject({
  key: z.string(),
  kind: z.enum(['added', 'changed', 'returned', 'withdrawn']),
  language: z.string().optional(),
  passages: z.array(passageChange),
  note: z.string().optional(),
})

/** A closed edition: what it had, and what it changed since the one before. */
export const editionPage = z.strictObject({
  number: z.number(),
  day: z.string(),
  date: z.string(),
  hash: z.string(),
  /** What changed, in one line. */
  summary: z.string(),
  /** The keys of the sources that it had. */
  sources: z.array(z.strictObject({ key: z.string(), passages: z.number() })),
  changes: z.array(sourceChange),
  addresses: z.strictObject({
    added: z.array(z.string()),
    moved: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  }),
})

/** The text of a source as a closed edition had it. */
export const editionText = z.strictObject({
  edition: z.number(),
  date: z.string(),
  key: z.string(),
  /** Whether it is the text of the newest edition. */
  newest: z.boolean(),
  /** The receipt that it was cut from. */
  receipt: z.strictObject({ file: z.string(), sha256: z.string() }),
  /** Why there is no text: "withdrawn on 1 April 2026: why". */
  hidden: z.string().optional(),
  spans: z.array(pageSpan.extend({ text: z.string().optional() })),
  tombstones: z.array(z.strictObject({ id: z.string(), date: z.string(), reason: z.string() })),
})

const correctionOnPage = z.strictObject({
  id: z.string(),
  day: z.string(),
  date: z.string(),
  source: z.string().optional(),
  passage: z.string().optional(),
  page: z.string().optional(),
  /** The edition that tells it, where nobody wrote it down. */
  edition: z.number().optional(),
  wrong: z.string(),
  now: z.string(),
})

/** All corrections, the newest first. */
export const correctionsPage = z.strictObject({ entries: z.array(correctionOnPage) })

export type EditionPage = z.output<typeof editionPage>
export type EditionTextPage = z.output<typeof editionText>
export type CorrectionOnPage = z.output<typeof correctionOnPage>
