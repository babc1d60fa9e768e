import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportProblems } from '../problems/report-problems.ts'
import { actors } from '../schemas/actors.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { checkActors } from './check-actors.ts'

test('an actor that is part of one who is not in the list is a problem, with the nearest id', () => {
  const text = `- { id: harbour-council, name: Harbour council, type: organisation }
- id: keeper
  name: Keeper
  type: person
  part_of: [harbour-council, harbor-council]
`
  const { yaml } = readYaml('content/actors.yaml', text)
  assert.ok(yaml)
  assert.equal(
    reportProblems(checkActors(actors.parse(yaml.value), yaml)),
    `content/actors.yaml
  5:30  error  Unexpected actor \`harbor-council\`, expected the id of an actor in content/actors.yaml  (id-known)
      Did you mean \`harbour-council\`?

1 error
`,
  )
})
