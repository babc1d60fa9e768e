import type { Actor } from '../schemas/actors.ts'
import type { ActorName } from '../schemas/evidence-page.ts'
import { compareText } from '../text/compare-text.ts'

export type NameActor = (id: string) => ActorName

/** Names actors by their ids; a collective has no name, only words of the texts. */
export function createActorNamer(actors: readonly Actor[]): NameActor {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]))
  return (id) => {
    const actor = actorById.get(id)
    return { id, name: actor?.name ?? id, theirs: actor?.type === 'collective' }
  }
}

/** Actors that have a column where positions are compared, by name. */
export function findParties(actors: readonly Actor[]): Actor[] {
  return actors
    .filter(({ party }) => party)
    .toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id))
}
