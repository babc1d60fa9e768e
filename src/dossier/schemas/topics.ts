import { z } from 'astro/zod'
import { slug, text } from './fields.ts'

/** What is negotiated or reported, named for the matter and not for one side's answer. */
export const topic = z.strictObject({
  id: slug,
  name: text,
  /** What belongs here, in one line: the rule by which statements are given this topic. */
  note: text,
})

/** content/topics.yaml: a list of topics, in the order in which pages show them. */
export const topics = z.array(topic)

export type Topic = z.output<typeof topic>
