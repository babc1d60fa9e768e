import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import { evidencePage } from '../schemas/evidence-page.ts'
import type { PageSpan } from '../schemas/source-page.ts'
import { toVerificationSheet } from './verification-sheet.ts'

const span = (number: number): PageSpan => ({
  id: `p${number}`,
  kind: 'passage',
  number,
  label: `¶${number}`,
  start: 0,
  end: 1,
  sha256: '',
  shown: true,
  actors: [],
  shared: [],
  near: [],
  notes: [],
})

test('a sheet has each passage with its statements and their topics by name, or the reason why there is none', () => {
  const coverage = toInputFile(
    'content/coverage.yaml',
    '- { kind: statement, source: market-note, passage: p1, reason: says nothing of the harbour }\n',
  )
  const coded = toInputFile('content/statements/market-note.yaml', 'statements: []\n')
  const { files } = buildDossier([...harbourDossier, coverage, coded])
  const evidence = evidencePage.parse(
    JSON.parse(String(files.find(({ path }) => path === 'evidence.json')?.content)).evidence,
  )
  const sheet = (source: string, spans: PageSpan[]) =>
    toVerificationSheet(source, spans, evidence).map(({ id, statements, reason }) => [
      id,
      statements.map(({ statement, topics }) => [statement.id, ...topics]),
      reason,
    ])
  assert.deepEqual(sheet('harbour-talks', [span(1), span(2), span(3), span(4)]), [
    ['p1', [['harbour-talks/s1', 'Opening of the harbour']], undefined],
    ['p2', [['harbour-talks/s2', 'Opening of the harbour']], undefined],
    ['p3', [['harbour-talks/s3', 'Lamps']], undefined],
    ['p4', [], undefined],
  ])
  assert.deepEqual(sheet('market-note', [span(1)]), [['p1', [], 'says nothing of the harbour']])
})
