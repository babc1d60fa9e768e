import { z } from 'astro/zod'
import { evidence } from './evidence-fields.ts'
import { slug, text } from './fields.ts'

/** What a term means, or what a body is, in one neutral line of ours that rests on passages. */
const gloss = z.strictObject({
  id: slug,
  /** The term as our pages head it. */
  term: text,
  /** Forms as printed; matched as whole words, whatever their case. */
  forms: z.array(text).min(1, 'at least one printed form'),
  note: text,
  evidence: z.array(z.strictObject(evidence)).min(1, 'at least one passage'),
})

/** One matter that the texts word in several ways; each form is counted, source by source. */
const wording = z.strictObject({
  id: slug,
  name: text,
  note: text,
  /** Forms as printed, whatever their case; a longer form is not counted again under a shorter one in it. */
  forms: z.array(text).min(2, 'at least two forms to compare'),
})

/** content/terms.yaml. */
export const terms = z.strictObject({ glosses: z.array(gloss).default([]), wordings: z.array(wording).default([]) })

export type Terms = z.output<typeof terms>
