import type { Actor } from '../schemas/actors.ts'
import type { NamedPlace } from '../schemas/places.ts'
import type { Topic } from '../schemas/topics.ts'

/** The names that the search knows: of actors and topics with their ids, and spellings that it takes for one another. */
export type SearchNames = {
  readonly actors: readonly { readonly id: string; readonly names: readonly string[] }[]
  readonly topics: readonly { readonly id: string; readonly names: readonly string[] }[]
  readonly spellings: readonly (readonly string[])[]
}

/** Gathers the names of a dossier; those of a place are spellings of one another. */
export function toSearchNames(dossier: {
  actors: readonly Actor[]
  places: readonly NamedPlace[]
  topics: readonly Topic[]
  spellings: readonly (readonly string[])[]
}): SearchNames {
  return {
    actors: dossier.actors.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] })),
    topics: dossier.topics.map(({ id, name }) => ({ id, names: [name] })),
    spellings: [
      ...dossier.spellings,
      ...dossier.places.flatMap(({ name, aliases }) => (aliases.length > 0 ? [[name, ...aliases]] : [])),
    ],
  }
}
