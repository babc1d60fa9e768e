import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toInputFile } from '../fixtures/input-files.ts'
import { buildOf, close, firstEdition, readOutput } from '../fixtures/two-editions.ts'
import type { InputFile } from '../input-file.ts'
import { silence } from './silenced-addresses.ts'

const statements = toInputFile(
  'content/statements/harbour.yaml',
  `statements:
  - id: s1
    passage: p1
    quotation: The council met on Monday
    form: narrated
    identified: nobody
    topics: [meetings]
    stance: reports
`,
)
const coded = close(
  [
    ...firstEdition.filter(({ path }) => path !== 'content/ledger.yaml'),
    toInputFile('content/topics.yaml', '- id: meetings\n  name: Meetings\n  note: Who met, and when.\n'),
    statements,
  ],
  '2026-01-01',
)

/** The files with the harbour's text taken down. */
function hide(files: readonly InputFile[]): InputFile[] {
  return files.map((file) =>
    file.kind === 'file' && file.path === 'seeds/harbour.yaml'
      ? toInputFile(file.path, `${new TextDecoder().decode(file.bytes)}access: record\n`)
      : file,
  )
}

test('a text that is hidden after an edition keeps every address that its statements had made', () => {
  const before = buildOf(coded)
  const after = buildOf(hide(coded))
  assert.deepEqual(
    before.addresses.filter((address) => !after.addresses.includes(address)),
    [],
  )
  assert.deepEqual(JSON.parse(readOutput(before, 'dossier.json')).dossier.silenced, [])
  assert.deepEqual(JSON.parse(readOutput(after, 'dossier.json')).dossier.silenced, [
    'sources/harbour/verify',
    'topics',
    'topics/meetings',
  ])
})

test('a file that is empty for the same reason says so', () => {
  const figures = toInputFile(
    'content/figures.yaml',
    `figures:
  - id: ferries
    source: harbour
    passage: p4
    quotation: twice a day
    number: twice
    value_min: 2
    value_max: 2
    unit: ferries a day
    as_of: { status: unknown }
    apart: The only one.
`,
  )
  const open = [...coded.filter(({ path }) => path !== 'content/ledger.yaml'), figures]
  const after = buildOf(hide(close(open, '2026-01-01')))
  assert.equal(readOutput(after, 'figures/figures.csv'), `${silence}\n`)
})
