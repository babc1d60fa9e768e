import type { Actor } from '../schemas/actors.ts'
import type { NamedPlace } from '../schemas/places.ts'
import type { Topic } from '../schemas/topics.ts'
import type { SearchedNames } from './searched-dossier.ts'

/** Gathers the names of a dossier; those of a place are spellings of one another. */
export function toSearchNames(dossier: {
  actors: readonly Actor[]
  places: readonly NamedPlace[]
  topics: readonly Topic[]
  spellings: readonly (readonly string[])[]
}): SearchedNames {
  return {
    actors: dossier.actors.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] })),
    topics: dossier.topics.map(({ id, name }) => ({ id, names: [name] })),
    spellings: [
      ...dossier.spellings,
      ...dossier.places.flatMap(({ name, aliases }) => (aliases.length > 0 ? [[name, ...aliases]] : [])),
    ],
  }
}
