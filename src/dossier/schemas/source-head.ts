import { z } from 'astro/zod'
import type { JsonLdNode } from '../metadata/json-ld.ts'

const tag = z.union([
  z.strictObject({ name: z.string(), content: z.string() }),
  z.strictObject({ property: z.string(), content: z.string() }),
])

/** What the page of a source says to programs, and what lists of sources say of it. */
export const sourceHead = z.strictObject({
  /** The source's key; collections call it so. */
  id: z.string(),
  /** In [brackets] when it is ours. */
  title: z.string(),
  tags: z.array(tag),
  /** The article as JSON-LD, made by {@link toArticleNode}. */
  article: z.custom<JsonLdNode>((value) => typeof value === 'object'),
  /** The fields of its context object, in order. */
  contextObject: z.array(z.strictObject({ name: z.string(), value: z.string() })),
})

/** A picture that is drawn for pages: its path, and what it shows in words. */
export const picture = z.strictObject({ id: z.string(), alt: z.string() })

export type SourceHead = z.output<typeof sourceHead>
