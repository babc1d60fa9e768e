import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { toInputFile } from '../fixtures/input-files.ts'

const build = (content: string) => buildDossier([...harbourDossier, toInputFile('content/spellings.yaml', content)], {})

test('spellings are lists of two and more, and reach the search', () => {
  const { problems, searched } = build('- [harbour, harbor]\n- [slipstream, slip-stream, slip stream]\n')
  assert.deepEqual(problems, [])
  assert.deepEqual(searched.names.spellings, [
    ['harbour', 'harbor'],
    ['slipstream', 'slip-stream', 'slip stream'],
  ])
})

test('a spelling by itself is a mistake with its place', () => {
  assert.deepEqual(
    build('- [harbour]\n').problems.map(({ file, line, found, expected }) => [file, line, found, expected]),
    [['content/spellings.yaml', 1, 'a list for `0`', 'at least two spellings']],
  )
})
