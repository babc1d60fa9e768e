import { z } from 'astro/zod'
import { evidence, evidenceDate } from './evidence-fields.ts'
import { slug, text } from './fields.ts'

/** Something dated or datable, with the passages that give the evidence. */
export const event = z.strictObject({
  id: slug,
  /** What happened, in a few neutral words of ours. */
  name: text,
  date: evidenceDate,
  /** Where it is reported; the quoted words hold the date where the text gives one. */
  evidence: z.array(z.strictObject(evidence)).min(1, 'at least one passage'),
  /** Ids of actors and places that took part or are concerned. */
  actors: z.array(slug).default([]),
  places: z.array(slug).default([]),
  note: text.optional(),
})

/** content/events.yaml: a list of events. */
export const events = z.array(event)

export type DatedEvent = z.output<typeof event>
