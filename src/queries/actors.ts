import { getCollection } from 'astro:content'
import type { ActorPage } from '#dossier/schemas/facts.ts'

/** All actors by name. */
export async function getActors(): Promise<ActorPage[]> {
  return (await getCollection('actors')).map(({ data }) => data)
}

const typeNames: readonly (readonly [type: string, heading: string])[] = [
  ['person', 'Persons'],
  ['organisation', 'Organisations'],
  ['state', 'States'],
  ['court', 'Courts'],
  ['medium', 'Media'],
  ['collective', 'Unnamed collectives'],
]

/** Actors by what they are, in a fixed order; kinds without an actor are left out. */
export async function getActorsByType(): Promise<{ heading: string; actors: ActorPage[] }[]> {
  const actors = await getActors()
  return typeNames
    .map(([type, heading]) => ({ heading, actors: actors.filter((actor) => actor.type === type) }))
    .filter((group) => group.actors.length > 0)
}
