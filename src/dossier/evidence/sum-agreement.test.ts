import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sumAgreement } from './sum-agreement.ts'

const words = { source: 'harbour', passage: 'p1', number: 1, quotation: 'lit at dusk' }
const harbour = {
  source: 'harbour',
  first: 3,
  second: 4,
  both: 3,
  onlyFirst: [],
  onlySecond: [words],
  same: { speakers: 3, form: 2, identified: 3, stance: 1, topics: 3 },
}
const pier = {
  ...harbour,
  source: 'pier',
  first: 2,
  second: 0,
  both: 0,
  onlyFirst: [words, words],
  onlySecond: [],
  same: { speakers: 0, form: 0, identified: 0, stance: 0, topics: 0 },
}

test('the share of what both found is of all that either found, and fields are shares of the pairs', () => {
  assert.deepEqual(sumAgreement([harbour]), [
    {
      source: 'harbour',
      both: 3,
      onlyFirst: 0,
      onlySecond: 1,
      share: '75 %',
      same: [
        { field: 'speakers', share: '100 %' },
        { field: 'form', share: '67 %' },
        { field: 'identified', share: '100 %' },
        { field: 'stance', share: '33 %' },
        { field: 'topics', share: '100 %' },
      ],
    },
  ])
})

test('several sources have a row together, and a source without pairs has no shares of them', () => {
  const rows = sumAgreement([harbour, pier])
  assert.deepEqual(
    rows.map(({ source, both, onlyFirst, onlySecond, share }) => [source, both, onlyFirst, onlySecond, share]),
    [
      ['harbour', 3, 0, 1, '75 %'],
      ['pier', 0, 2, 0, '0 %'],
      [undefined, 3, 2, 1, '50 %'],
    ],
  )
  assert.deepEqual(rows[1]?.same[0], { field: 'speakers', share: '–' })
})
