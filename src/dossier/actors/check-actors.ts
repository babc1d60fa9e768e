import { createProblem, type Problem } from '../problems/problem.ts'
import type { Actor } from '../schemas/actors.ts'
import { findNearest } from '../text/find-nearest.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

/** Ids and names that two actors share, so that a mention could not tell which of them is meant, and parts of nobody. */
export function checkActors(actors: readonly Actor[], yaml: YamlFile): Problem[] {
  const problems: Problem[] = []
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  const known = new Set(actors.map(({ id }) => id))
  for (const [index, { id, name, aliases, part_of }] of actors.entries()) {
    if (ids.has(id)) problems.push(createProblem('actor-id-unique', yaml.locate([index, 'id']), { id }))
    ids.add(id)
    for (const [position, form] of [name, ...aliases].entries()) {
      const other = owners.get(form)
      const place = position === 0 ? yaml.locate([index, 'name']) : yaml.locate([index, 'aliases', position - 1])
      if (other) problems.push(createProblem('actor-name-unique', place, { name: form, other }))
      else owners.set(form, id)
    }
    for (const [position, whole] of part_of.entries()) {
      if (known.has(whole)) continue
      const near = findNearest(whole, known)
      const place = yaml.locate([index, 'part_of', position])
      problems.push(createProblem('id-known', place, { kind: 'actor', id: whole, file: 'content/actors.yaml', near }))
    }
  }
  return problems
}
