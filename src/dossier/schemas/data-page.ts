import { z } from 'astro/zod'

/** What the page of the data says of the tables; the files themselves stand beside it. */
export const dataPage = z.strictObject({
  tables: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      description: z.string(),
      rows: z.number(),
      columns: z.array(z.strictObject({ name: z.string(), type: z.string(), description: z.string() })),
      bytes: z.strictObject({ csv: z.number(), json: z.number() }),
    }),
  ),
  /** Of the descriptor of the whole. */
  bytes: z.number(),
  /** Whether the preservation package stands beside them: `npm run package` puts it there. */
  offersPackage: z.boolean(),
})

export type DataPage = z.output<typeof dataPage>
