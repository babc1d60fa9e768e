import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import type { Actor } from '../schemas/actors.ts'
import type { NamedPlace } from '../schemas/places.ts'
import type { Topic } from '../schemas/topics.ts'
import { findNearest } from '../text/find-nearest.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

/** A list of entries with ids, and the file that they were read from. */
type Entries = { readonly value: readonly { readonly id: string }[]; readonly yaml: YamlFile }

/** What {@link createReferenceChecker} gives: checks of ids, each with its problems. */
export type ReferenceChecker = ReturnType<typeof createReferenceChecker>

/**
 * Checks that ids named in evidence exist, and that ids given in it are given once. What is undefined is not known because
 * its file has mistakes; no id is missed there.
 */
export function createReferenceChecker(known: {
  actors: readonly Actor[] | undefined
  topics: readonly Topic[] | undefined
  places: readonly NamedPlace[] | undefined
  series: readonly { readonly id: string }[] | undefined
}) {
  const kinds = {
    actor: { ids: toIds(known.actors), file: 'content/actors.yaml' },
    topic: { ids: toIds(known.topics), file: 'content/topics.yaml' },
    place: { ids: toIds(known.places), file: 'content/places.yaml' },
    series: { ids: toIds(known.series), file: 'content/figures.yaml' },
  }
  return {
    /** Problems of ids that do not exist; `placeOf` gives the place of the nth. */
    known(kind: keyof typeof kinds, ids: readonly string[], placeOf: (index: number) => Place): Problem[] {
      const { ids: there, file } = kinds[kind]
      return ids.flatMap((id, index) =>
        there === undefined || there.has(id)
          ? []
          : [createProblem('id-known', placeOf(index), { kind, id, file, near: findNearest(id, there) })],
      )
    },
    /** Problems of ids given twice in a list, or given to something else already. */
    unique(
      kind: string,
      { value, yaml }: Entries,
      taken: readonly { readonly id: string; readonly owner: string }[] = [],
      path: readonly PropertyKey[] = [],
    ): Problem[] {
      const owners = new Map(taken.map(({ id, owner }) => [id, owner]))
      return value.flatMap(({ id }, index) => {
        const other = owners.get(id)
        if (other === undefined) owners.set(id, `an earlier ${kind}`)
        return other === undefined
          ? []
          : [createProblem('entry-id-unique', yaml.locate([...path, index, 'id']), { kind, id, other })]
      })
    },
  }
}

function toIds(entries: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | undefined {
  return entries && new Set(entries.map(({ id }) => id))
}
