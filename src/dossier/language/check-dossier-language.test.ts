import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'

function check(files: Readonly<Record<string, string>>, recordFields = '') {
  const { problems } = buildDossier([
    ...toDescribedSeed('harbour', 'A siege of the harbour, the regime claimed.\n', recordFields),
    ...Object.entries(files).map(([path, text]) => toInputFile(path, text)),
  ])
  return problems
    .filter(({ ruleId }) => ruleId === 'language-neutral')
    .map(({ file, line, column, found }) => `${file}:${line}:${column} ${found.replace('loaded word ', '')}`)
}

test('settings, actors, records and every other authored file are checked; seeds and the ledger are not', () => {
  const files = {
    'content/dossier.yaml': 'summary: The siege.\n',
    'content/actors.yaml': '- id: okri\n  name: Ada Okri\n  type: person\n  note: Ended the siege.\n',
    'content/notes/lamps.yaml': 'note: Lamps of the siege.\n',
    'content/ledger.yaml': '# siege\neditions: []\nsources: []\naddresses: []\n',
  }
  assert.deepEqual(check(files, 'summary: A siege.\n'), [
    'content/actors.yaml:4:19 `siege`',
    'content/dossier.yaml:1:14 `siege`',
    'content/notes/lamps.yaml:1:20 `siege`',
    'seeds/harbour.yaml:9:12 `siege`',
  ])
})

test('names of bodies pass; words that stand for a collective, and aliases, are quoted', () => {
  const actors = `- id: siege-museum
  name: Siege Museum
  type: organisation
  aliases: [House of the Siege]
- id: townsfolk
  name: people of the siege
  type: collective
`
  const summary = 'The Siege Museum, the House of the Siege and the people of the siege.'
  assert.deepEqual(check({ 'content/actors.yaml': actors, 'content/dossier.yaml': `summary: ${summary}\n` }), [
    'content/dossier.yaml:1:45 `Siege`',
    'content/dossier.yaml:1:73 `siege`',
  ])
})

test('a dossier in another language passes unchecked', () => {
  assert.deepEqual(check({ 'content/dossier.yaml': 'language: fr\nsummary: Le régime, regime.\n' }), [])
})
