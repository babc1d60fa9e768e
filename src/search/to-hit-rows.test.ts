import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ListedHit, toHitRows } from './to-hit-rows.ts'

const source = { place: 0, key: 'lamps', title: 'Lamps lit', voice: 'theirs', date: '[9 Jun 2024]', language: 'en' }

const hit: ListedHit = {
  span: { span: 3, id: 'p2', label: '¶2', text: '=The keeper’s lamps, and “old lamps”.', source },
  outlet: 'Harbour News',
  address: 'https://dossier.example/sources/lamps/#p2',
  occurrences: [
    { start: 2, end: 3 },
    { start: 4, end: 6 },
  ],
}

const head = {
  query: 'lamps OR "old lamps"',
  source: 'lamps',
  title: '“Lamps lit”',
  passage: 'p2',
  label: '¶2',
  outlet: 'Harbour News',
  date: '[9 Jun 2024]',
  address: 'https://dossier.example/sources/lamps/#p2',
}

test('each occurrence is a row whose parts make up the whole text', () => {
  assert.deepEqual(toHitRows('lamps OR "old lamps"', [hit]), [
    { ...head, occurrences: 2, occurrence: 1, left: '=The keeper’s ', keyword: 'lamps', right: ', and “old lamps”.' },
    { ...head, occurrences: 2, occurrence: 2, left: '=The keeper’s lamps, and “', keyword: 'old lamps', right: '”.' },
  ])
})

test('a hit without an occurrence is one row', () => {
  const { text } = hit.span
  assert.deepEqual(toHitRows('lamps OR "old lamps"', [{ ...hit, occurrences: [] }]), [
    { ...head, occurrences: 0, occurrence: null, left: text, keyword: '', right: '' },
  ])
})

test('a title of ours and a file name stand without quotation marks', () => {
  const ours = { ...hit, span: { ...hit.span, source: { ...source, voice: 'ours', title: 'A note on lamps' } } }
  assert.equal(toHitRows('', [ours])[0]?.title, 'A note on lamps')
})
