import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'

const topics = toInputFile('content/topics.yaml', '- id: lamp\n  name: The lamp\n  note: What is said of it.\n')
const statement = (id: string, quotation: string) => `  - id: ${id}
    passage: p1
    quotation: ${quotation}
    form: narrated
    identified: nobody
    topics: [lamp]
    stance: reports
`
const build = (access: string) =>
  buildDossier([
    topics,
    ...toDescribedSeed(
      'lamp',
      'The old lamp burns at night, and the keeper sleeps by day.\n\nNobody knows why.\n',
      `access: ${access}\n`,
    ),
    toInputFile(
      'content/statements/lamp.yaml',
      `statements:\n${statement('s1', 'old lamp')}${statement('s2', 'burns at night')}${statement('s3', 'lamp burns')}`,
    ),
    toInputFile('content/coverage.yaml', '- { kind: statement, source: lamp, passage: p2, reason: says nothing }\n'),
  ])
const bodyOf = (access: string) => {
  const built = build(access)
  assert.deepEqual(built.problems, [])
  return String(built.files.find(({ path }) => path === 'lamp.mdx')?.content).split('\n---\n')[1]
}

test('excerpts show what the evidence quotes, with omissions marked', () => {
  assert.equal(
    bodyOf('excerpts'),
    '\n<Passage id="p1" of={props.spans[0]}>{"[…] old lamp burns at night […]"}</Passage>\n\n<Passage id="p2" of={props.spans[1]}></Passage>\n',
  )
})

test('a record alone shows no word, and no statement that quotes it', () => {
  assert.equal(
    bodyOf('record'),
    '\n<Passage id="p1" of={props.spans[0]}></Passage>\n\n<Passage id="p2" of={props.spans[1]}></Passage>\n',
  )
  for (const { path, content } of build('record').files) assert.doesNotMatch(String(content), /burns at night/, path)
})
