import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed } from '../fixtures/input-files.ts'
import { emptyLedger, type Ledger } from '../schemas/ledger.ts'
import { makeConcordance } from './make-concordance.ts'
import { type ConcordancePlan, planConcordance } from './plan-concordance.ts'
import { shareEvenly } from './share-evenly.ts'
import { splitPages } from './split-pages.ts'

function plan(text: string, ledger = emptyLedger): ConcordancePlan {
  return planConcordance(makeConcordance(buildDossier(toDescribedSeed('harbour', text)).sources, 'en'), ledger)
}

/** A ledger in which an edition published these addresses. */
function publish(...paths: string[]): Ledger {
  return { ...emptyLedger, addresses: paths.map((path) => ({ path, since: 1 })) }
}

describe('the pages of a concordance', () => {
  test('are one for each letter and one for each word that stands there four times', () => {
    const { addresses, gone } = plan('Lamp by lamp, lamps and a lamp.\n\nThe lamp went out in 1905.\n')
    assert.deepEqual(addresses, [
      '/concordance/',
      '/concordance/concordance.csv',
      '/concordance/letters/numbers/',
      '/concordance/letters/l/',
      '/concordance/letters/w/',
      '/concordance/words/lamp/',
    ])
    assert.deepEqual(gone, [])
  })

  test('keep the address of a word that an edition published, whatever became of it', () => {
    const ledger = publish('/', '/concordance/', '/concordance/words/pier/', '/concordance/words/quay/')
    const { addresses, pageByWord, gone } = plan('The pier is long.\n', ledger)
    assert.deepEqual(
      addresses.filter((path) => path.includes('words')),
      ['/concordance/words/pier/', '/concordance/words/quay/'],
    )
    assert.deepEqual([...pageByWord], [['pier', 'pier']])
    assert.deepEqual(gone, ['/concordance/words/quay/'])
  })

  test('are the first page and the file alone where no text is shown', () => {
    const sources = buildDossier(toDescribedSeed('harbour', 'The lamp.\n', 'access: record\n')).sources
    assert.deepEqual(planConcordance(makeConcordance(sources, 'en'), emptyLedger).addresses, [
      '/concordance/',
      '/concordance/concordance.csv',
    ])
  })

  test('are split where one would be too heavy', () => {
    assert.deepEqual(
      splitPages([3, 3, 3, 9, 1], (weight) => weight, 6),
      [[3, 3], [3], [9], [1]],
    )
    assert.deepEqual(
      splitPages([], () => 1, 6),
      [],
    )
  })

  test('show of each word as much as all together may hold', () => {
    assert.equal(shareEvenly([10, 10, 2], 100, 30), 30)
    assert.equal(shareEvenly([10, 10, 2], 12, 30), 5)
    assert.equal(shareEvenly([10, 10, 10], 2, 30), 1)
    assert.equal(shareEvenly([], 2, 30), 30)
  })
})
