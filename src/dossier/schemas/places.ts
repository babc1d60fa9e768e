import { z } from 'astro/zod'
import { slug, text } from './fields.ts'

/** A place that the texts name. Names are printed forms, matched as whole words, letter for letter. */
export const place = z.strictObject({
  id: slug,
  name: text,
  aliases: z.array(text).default([]),
  /** One neutral line of ours, resting on the texts. */
  note: text,
})

/** content/places.yaml: a list of places. */
export const places = z.array(place)

export type NamedPlace = z.output<typeof place>
