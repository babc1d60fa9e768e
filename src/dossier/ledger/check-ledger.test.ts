import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Ledger, ledger } from '../schemas/ledger.ts'
import { checkLedger } from './check-ledger.ts'

const sha256 = 'a'.repeat(64)
const version = { edition: 1, receipt: 'seeds/a.txt', start: 0, end: 9, sha256 }
const sound: Ledger = {
  editions: [
    { number: 1, date: '2026-01-01', hash: sha256 },
    { number: 2, date: '2026-02-01', hash: sha256 },
  ],
  sources: [
    {
      key: 'a',
      since: 1,
      receipts: [{ file: 'seeds/a.txt', sha256 }],
      states: [{ edition: 1, receipt: 'seeds/a.txt', layout: 'blocks', matter: [] }],
      passages: [{ id: 'p1', versions: [version] }],
    },
  ],
  addresses: [{ path: '/', since: 1 }],
}

function reasons(change: Partial<Ledger>): string[] {
  const value = ledger.parse({ ...sound, ...change })
  const yaml = {
    file: 'content/ledger.yaml',
    value,
    locate: () => ({ file: 'content/ledger.yaml', line: 1, column: 1 }),
    sourceOf: () => undefined,
  }
  return checkLedger(value, yaml).map(({ found }) => found.replace('ledger in which ', ''))
}

function withSource(change: Partial<Ledger['sources'][number]>): Partial<Ledger> {
  return { sources: sound.sources.map((source) => ({ ...source, ...change })) }
}

function withPassages(...passages: Ledger['sources'][number]['passages']): Partial<Ledger> {
  return withSource({ passages })
}

test('a ledger as the command wrote it has no contradiction', () => {
  assert.deepEqual(reasons({}), [])
})

test('editions count up and do not go back in time', () => {
  const [first, second] = sound.editions
  assert.ok(first && second)
  assert.deepEqual(reasons({ editions: [first, { ...second, number: 3 }] }), [
    'edition 3 stands where edition 2 should',
  ])
  assert.deepEqual(reasons({ editions: [first, { ...second, date: '2025-12-31' }] }), [
    'edition 2 is older than the one before',
  ])
})

test('nothing is named twice', () => {
  assert.deepEqual(reasons({ addresses: [...sound.addresses, ...sound.addresses] }), ['addresses name / twice'])
  const passage = { id: 'p1', versions: [version] }
  assert.deepEqual(reasons(withPassages(passage, passage)), ['a’s passages name p1 twice'])
})

test('a passage has no version of an edition that was never closed, and none from nowhere', () => {
  assert.deepEqual(reasons(withPassages({ id: 'p1', versions: [{ ...version, edition: 3 }] })), [
    'a p1 has a version of edition 3, never closed',
  ])
  assert.deepEqual(reasons(withPassages({ id: 'p1', versions: [version, version] })), [
    'a p1 has versions out of order',
  ])
  assert.deepEqual(reasons(withPassages({ id: 'p1', versions: [{ ...version, receipt: 'seeds/b.txt' }] })), [
    'a p1 points to a receipt or offsets that cannot be',
  ])
})

test('a passage is not removed before it is there, nor cut from a receipt that was not current', () => {
  const removed = { edition: 1, date: '2026-01-01', reason: 'Gone.' }
  assert.deepEqual(reasons(withPassages({ id: 'p1', versions: [version], removed })), [
    'a p1 was removed before its last version',
  ])
  const receipts = [
    { file: 'seeds/a.txt', sha256 },
    { file: 'seeds/b.txt', sha256 },
  ]
  const later = { ...version, edition: 2, receipt: 'seeds/b.txt' }
  assert.deepEqual(reasons(withSource({ receipts, passages: [{ id: 'p1', versions: [version, later] }] })), [
    'a p1 has a version of edition 2 from a receipt that was not current then',
  ])
  const [first] = sound.sources[0]?.states ?? []
  assert.ok(first)
  assert.deepEqual(reasons(withSource({ receipts, states: [first, { ...first, edition: 3 }] })), [
    'a has a state of edition 3, never closed',
  ])
  assert.deepEqual(reasons(withSource({ receipts, states: [{ ...first, receipt: 'seeds/c.txt' }] })), [
    'a has a state that points to a receipt or offsets that cannot be',
    'a p1 has a version of edition 1 from a receipt that was not current then',
  ])
})

test('a source is withdrawn after it was there, and comes back after that', () => {
  const withdrawn = { edition: 1, date: '2026-01-01', reason: 'Asked for.' }
  assert.deepEqual(reasons(withSource({ withdrawn })), [
    'a was withdrawn before it was there, or came back before that',
  ])
  assert.deepEqual(reasons(withSource({ absences: [{ ...withdrawn, edition: 2, until: 3 }] })), [
    'a was withdrawn or came back in edition 3, never closed',
  ])
})

test('an address moves in a closed edition, after it was published, to another', () => {
  const moved = (edition: number, to: string) => ({ addresses: [{ path: '/a/', since: 1, moved: { edition, to } }] })
  assert.deepEqual(reasons(moved(2, '/b/')), [])
  assert.deepEqual(reasons(moved(3, '/b/')), ['/a/ moved in edition 3, never closed'])
  assert.deepEqual(reasons(moved(1, '/b/')), ['/a/ moved before there was a page to move'])
  assert.deepEqual(reasons(moved(2, '/a/')), ['/a/ moved to itself'])
})
