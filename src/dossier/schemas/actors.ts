import { z } from 'astro/zod'
import { address, slug, text } from './fields.ts'

/** Somebody's dated description of an actor, quoted: never ours. */
const description = z.strictObject({
  quote: text,
  /** Who says so: the actor itself, or another. */
  by: text,
  /** When, as far as known, and in what copy. */
  date: text,
  address: address.optional(),
  /** Whether the actor says it of itself. */
  own: z.boolean().default(false),
})

/** An actor: who speaks or is spoken of. Names are printed forms; they are matched as whole words, letter for letter. */
export const actor = z.strictObject({
  id: slug,
  name: text,
  type: z.enum(['person', 'organisation', 'state', 'court', 'medium', 'collective']),
  /** Other forms as printed. */
  aliases: z.array(text).default([]),
  /** One neutral line of ours, resting on the texts. */
  note: text.optional(),
  /** Ids of the actors that this one belongs to or speaks for, as the texts say: a minister's state, an official's movement. */
  part_of: z.array(slug).default([]),
  /** Whether it has a column of its own where positions are compared. */
  party: z.boolean().default(false),
  /** Where a medium is published. */
  country: text.optional(),
  /** What the medium calls itself, and what others call it. */
  descriptions: z.array(description).default([]),
})

/** content/actors.yaml: a list of actors. */
export const actors = z.array(actor)

export type Actor = z.output<typeof actor>
