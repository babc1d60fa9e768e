import { z } from 'astro/zod'
import { address, contact, day, language, path, slug, text } from './fields.ts'

/** content/dossier.yaml: what the dossier is called, where it lives, and what has moved. Every field has a default. */
export const dossierSettings = z.strictObject({
  name: text.default('A dossier'),
  /** One or two sentences on what it holds; printed on the home page. */
  summary: text.default(
    'Found documents with every paragraph numbered, each with its source and every doubt about it.',
  ),
  /** What this is and who makes it, in paragraphs parted by blank lines; printed on the about page. */
  about: text.optional(),
  /** What the corpus cannot tell: whose voices are absent, what was not looked for; printed wherever sources are compared. */
  limits: text.optional(),
  /** Who publishes the dossier; named in citations of its pages. */
  publisher: text.optional(),
  contact: contact.optional(),
  /** The public address that citations print. */
  site: address
    .refine(isOrigin, 'an address without a path; the path is the `base`')
    .default('https://dossier.example'),
  /** The path under that address: `/`, or `/some/folder/`. */
  base: z
    .string()
    .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/, 'a path that begins and ends with a slash')
    .default('/'),
  /** The language of our own words. */
  language: language.default('en'),
  /** What search engines are told about pages that carry texts of others, and about our own. */
  indexing: z
    .strictObject({
      sources: z.enum(['index', 'noindex']).default('noindex'),
      pages: z.enum(['index', 'noindex']).default('index'),
    })
    .prefault({}),
  /** Published addresses that answer elsewhere now. */
  moved: z.array(z.strictObject({ from: path, to: path })).default([]),
  /** Published sources that were taken out; their pages say when and why. */
  withdrawn: z.array(z.strictObject({ key: slug, date: day, reason: text })).default([]),
})

export type DossierSettings = z.output<typeof dossierSettings>

function isOrigin(address: string): boolean {
  return /^https?:\/\/[^/?#]*\/?$/i.test(address) || !/^https?:/i.test(address)
}
