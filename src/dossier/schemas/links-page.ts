import { z } from 'astro/zod'

const place = z.strictObject({ path: z.string(), name: z.string() })

/** What the report on the addresses of others shows. */
export const linksPage = z.strictObject({
  /** The day of the check, in words; absent before the first. */
  checked: z.string().optional(),
  /** How many of the addresses below were checked, and how many of them led to a page. */
  counts: z.strictObject({ checked: z.number(), answering: z.number() }),
  rows: z.array(
    z.strictObject({
      address: z.string(),
      /** The pages that name it. */
      used: z.array(place),
      /** How it answered, in words; absent where it was not checked. */
      answer: z.string().optional(),
      works: z.boolean(),
      leadsTo: z.string().optional(),
      /** Archived copies of the same source, where the address does not lead to a page. */
      archived: z.array(z.strictObject({ address: z.string(), name: z.string() })),
    }),
  ),
})

export type LinksPage = z.output<typeof linksPage>
