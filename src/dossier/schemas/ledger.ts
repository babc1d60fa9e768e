import { z } from 'astro/zod'
import { day, hash, passageId, path, slug, text } from './fields.ts'

const edition = z.number('a number').int().positive()

/**
 * A passage ever published, with its wording in each edition that changed it: offsets (code points) into the receipt
 * that was current then. `removed` says when and why it went.
 */
const publishedPassage = z.strictObject({
  id: passageId,
  versions: z
    .array(
      z.strictObject({
        edition,
        receipt: text,
        start: z.number('a number').int().nonnegative(),
        end: z.number('a number').int().positive(),
        sha256: hash,
      }),
    )
    .min(1, 'at least one version'),
  removed: z.strictObject({ edition, date: day, reason: text }).optional(),
})

/** What a source was read from in each edition that changed it: the receipt, how its paragraphs are parted, its matter. */
const publishedState = z.strictObject({
  edition,
  receipt: text,
  layout: z.enum(['lines', 'blocks', 'wrapped']),
  matter: z.array(
    z.strictObject({
      id: text,
      start: z.number('a number').int().nonnegative(),
      end: z.number('a number').int().positive(),
      sha256: hash,
    }),
  ),
})

/** A source ever published: the receipts it was closed with, what it was read from, and its passages. */
const publishedSource = z.strictObject({
  key: slug,
  since: edition,
  receipts: z.array(z.strictObject({ file: text, sha256: hash })),
  states: z.array(publishedState).min(1, 'at least one state'),
  passages: z.array(publishedPassage),
  withdrawn: z.strictObject({ edition, date: day, reason: text }).optional(),
  /** Withdrawals that have ended: edition `until` has the source again. */
  absences: z.array(z.strictObject({ edition, date: day, reason: text, until: edition })).optional(),
})

/** content/ledger.yaml: every address and passage that a closed edition holds. Written by `npm run edition` alone. */
export const ledger = z.strictObject({
  editions: z.array(z.strictObject({ number: edition, date: day, hash })),
  sources: z.array(publishedSource),
  addresses: z.array(
    z.strictObject({
      path,
      since: edition,
      /** Where it answers since an edition that no longer had the page. */
      moved: z.strictObject({ edition, to: path }).optional(),
    }),
  ),
})

export type Ledger = z.output<typeof ledger>
export type PublishedSource = Ledger['sources'][number]
export type PublishedPassage = PublishedSource['passages'][number]
export type PublishedVersion = PublishedPassage['versions'][number]
export type PublishedState = PublishedSource['states'][number]

/** The ledger of a dossier that has closed no edition. */
export const emptyLedger: Ledger = { editions: [], sources: [], addresses: [] }
