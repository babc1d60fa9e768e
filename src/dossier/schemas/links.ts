import { z } from 'astro/zod'
import { address, day, text } from './fields.ts'

/**
 * How an address answered: with a page; with a page at another address; that there is none; that it does not serve this
 * check; with a failure of its own; not at all.
 */
const status = z.enum(['works', 'moved', 'missing', 'refused', 'failing', 'silent'])

const checkedLink = z.strictObject({
  address,
  status,
  /** The status code of the last answer. */
  code: z.number('a number').int().optional(),
  /** Where redirects led. */
  leads_to: address.optional(),
  /** Why there is no page, where a code does not say it. */
  why: text.optional(),
})

/** content/links.yaml: how the addresses of others answered on one day. Written by `npm run links` alone. */
export const linkReport = z.strictObject({ checked: day, links: z.array(checkedLink) })

export type LinkReport = z.output<typeof linkReport>
export type CheckedLink = z.output<typeof checkedLink>
