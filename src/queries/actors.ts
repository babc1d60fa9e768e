import { getCollection } from 'astro:content'
import {
  type ActorGroup,
  type ActorPart,
  type CountedActor,
  toActorStatements,
} from '#dossier/evidence/to-actor-statements.ts'
import type { ActorPage } from '#dossier/schemas/facts.ts'
import { getEvidence } from './evidence.ts'

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
export async function getActorsByType(): Promise<{ heading: string; actors: CountedActor[] }[]> {
  const { statements } = await getEvidence()
  const actors = (await getActors()).map((actor) => {
    const groups = toActorStatements(statements, actor.id)
    const count = (part: ActorPart) => groups.find((group) => group.part === part)?.count ?? 0
    return { actor, said: count('said'), about: count('about') }
  })
  return typeNames
    .map(([type, heading]) => ({ heading, actors: actors.filter(({ actor }) => actor.type === type) }))
    .filter((group) => group.actors.length > 0)
}

/** The statements in which an actor has a part, whether it is a party, and which sources are not coded. */
export async function getActorStatements(
  id: string,
): Promise<{ groups: ActorGroup[]; isParty: boolean; uncoded: readonly string[] }> {
  const { statements, parties, uncoded } = await getEvidence()
  return { groups: toActorStatements(statements, id), isParty: parties.some((party) => party.id === id), uncoded }
}
