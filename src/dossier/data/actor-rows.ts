import { z } from 'astro/zod'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import { type Actor, actor } from '../schemas/actors.ts'
import type { Source } from '../sources/source.ts'
import { list, optionalText } from './row-fields.ts'

/** A row of the table of actors. */
export const actorRow = z.strictObject({
  id: z.string().describe('Id of the actor.'),
  name: z.string().describe('Its name as the texts print it; of a collective, the words of the texts.'),
  type: actor.shape.type.describe('What kind of actor it is; a collective is one that the texts do not name.'),
  part_of: list.describe('Ids of the actors that it belongs to or speaks for, as the texts say.'),
  party: z.boolean().describe('Whether it has a column where positions are compared.'),
  country: optionalText.describe('Where a medium is published.'),
  note: optionalText.describe('A line of ours, resting on the texts.'),
})

type ActorRow = z.output<typeof actorRow>

/** Actors as rows, in the order given; no note that gives away hidden words of `sources`. */
export function toActorRows(actors: readonly Actor[], sources: readonly Source[]): ActorRow[] {
  return actors.map(({ id, name, type, part_of, party, country, note }) => ({
    id,
    name,
    type,
    part_of,
    party,
    country: country ?? null,
    note: withoutHiddenWords(note, ...sources) ?? null,
  }))
}
