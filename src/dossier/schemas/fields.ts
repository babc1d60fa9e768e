import { z } from 'astro/zod'
import { explainDate } from '../dates/parse-date.ts'

/** Words that someone wrote: not empty, no white space at the ends. */
export const text = z.string('text').trim().min(1, 'text that is not empty')

/** A date in EDTF (ISO 8601-2): `2024-05-06`, `2024-05`, `2024-05-06~` (about), `2024-05?` (uncertain). */
export const date = z.string('a date in quotation marks').superRefine((value, context) => {
  const reason = explainDate(value)
  if (reason) context.addIssue({ code: 'custom', message: `EDTF:${reason}` })
})

/** A calendar day: `2024-05-06`. */
export const day = date.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), 'a day written as `2024-05-06`')

/** The key of a source or the id of an actor: lower-case ASCII letters, digits, single hyphens between them. */
export const slug = z
  .string('a short name')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters a–z, digits and single hyphens between them')
  .max(80, 'at most 80 characters')

/** An address that begins with `http://` or `https://`. */
export const address = z.string('an address').refine((value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  return url !== undefined && ['http:', 'https:'].includes(url.protocol)
}, 'an address that begins with `https://` or `http://`')

/** Whom to write to: an e-mail address or a web address. */
export const contact = z.union([z.email(), address], 'an e-mail address or a web address')

/** A SHA-256: 64 lower-case hexadecimal digits. */
export const hash = z.string('a SHA-256').regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 lower-case hexadecimal digits')

/** The id of a passage: `p` and its number. */
export const passageId = z.string('a passage such as `p4`').regex(/^p[1-9]\d{0,5}$/, 'a passage such as `p4`')

/** An address on this site: `/sources/some-key/`. */
export const path = z
  .string('an address on this site')
  .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*(?:[A-Za-z0-9._~-]+)?$/, 'an address on this site, such as `/sources/some-key/`')

/** The tag of a language (BCP 47): `en`, `ar`, `zh-Hans`. */
export const language = z.string('a language tag').refine((value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}, 'a BCP 47 language tag such as `en`')
