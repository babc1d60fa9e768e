import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readFolder } from '../../scripts/edge/read-folder.ts'
import { buildDossier } from './build-dossier.ts'
import { toDescribedSeed, toInputFile, writeRecord } from './fixtures/input-files.ts'
import type { InputFile } from './input-file.ts'

describe('the same files', () => {
  test('give the same output, whatever the order they come in', () => {
    const files = readFolder(join(import.meta.dirname, '../..'))
    assert.deepEqual(buildDossier(files.toReversed()), buildDossier(files))
  })

  test('give the same problems, whatever the order they come in', () => {
    const files: InputFile[] = [
      ...toDescribedSeed('harbour', 'The harbour.\n'),
      toInputFile('seeds/Harbour.txt', 'The Harbour.\n'),
      toInputFile('seeds/port.yaml', writeRecord('harbour', [{ file: 'harbour.txt', text: 'The harbour.\n' }])),
      toInputFile('seeds/a b.txt', 'A b.\n'),
      toInputFile('seeds/a-b.txt', 'A-b.\n'),
      { kind: 'unreadable', path: 'seeds/gone.txt', reason: 'EACCES' },
    ]
    const { problems } = buildDossier(files)
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        assert.deepEqual(buildDossier(shuffled).problems, problems)
      }),
      { numRuns: 30 },
    )
  })
})

test('site and base of a build go before those of its settings', () => {
  const files = [
    ...toDescribedSeed('harbour', 'The harbour.\n'),
    toInputFile('content/dossier.yaml', 'site: https://harbour.example\nbase: /old/\n'),
  ]
  const { settings } = buildDossier(files, { base: '/new/', site: undefined })
  assert.deepEqual([settings.site, settings.base], ['https://harbour.example', '/new/'])
})

test('the hash of a dossier is that of its authored files, as sha256sum lists them, without the ledger', () => {
  const files = [toInputFile('seeds/a.txt', 'A.\n'), toInputFile('content/dossier.yaml', 'name: A\n')]
  const { hash } = buildDossier(files)
  assert.equal(hash, '11f8f403637618606d79e418ac5eec18ec43ccfb001aba842b785be807de6134')
  const ledger = toInputFile('content/ledger.yaml', 'editions: []\nsources: []\naddresses: []\n')
  const generated = toInputFile('content/sources/a.mdx', 'A.\n')
  assert.equal(buildDossier([...files, ledger, generated]).hash, hash)
})
