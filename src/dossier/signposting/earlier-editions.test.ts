import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ledger } from '../schemas/ledger.ts'
import { findEarlierEditions } from './earlier-editions.ts'

const source = { receipts: [], states: [], passages: [] }
const ledger: Ledger = {
  editions: [
    { number: 1, date: '2025-03-04', hash: 'a'.repeat(64) },
    { number: 2, date: '2025-04-05', hash: 'b'.repeat(64) },
  ],
  sources: [
    { key: 'harbour', since: 1, ...source },
    { key: 'market', since: 2, ...source },
    { key: 'quay', since: 1, ...source, withdrawn: { edition: 2, date: '2025-04-05', reason: 'Asked for.' } },
  ],
  addresses: [],
}

test('before a draft comes the last closed edition that had the source', () => {
  assert.deepEqual(
    [...findEarlierEditions(ledger, 'c'.repeat(64))],
    [
      ['harbour', 2],
      ['market', 2],
      ['quay', 1],
    ],
  )
})

test('before a closed edition comes the one before it, and none before the first that had the source', () => {
  assert.deepEqual(
    [...findEarlierEditions(ledger, 'b'.repeat(64))],
    [
      ['harbour', 1],
      ['quay', 1],
    ],
  )
})
