import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countCoverage, groupGaps } from './group-gaps.ts'

const gap = { kind: 'name', source: 'harbour', passage: 'p1', number: 1, words: 'Monday', reason: 'a day' } as const

test('the same words with the same reason are told once, with all their places', () => {
  const gaps = [
    gap,
    { ...gap, words: 'Lampton' },
    { ...gap, passage: 'p4', number: 4 },
    { ...gap, passage: 'p4', number: 4 },
    { ...gap, source: 'pier' },
  ]
  assert.deepEqual(groupGaps(gaps), [
    {
      words: 'Monday',
      reason: 'a day',
      places: [
        { source: 'harbour', numbers: [1, 4] },
        { source: 'pier', numbers: [1] },
      ],
    },
    { words: 'Lampton', reason: 'a day', places: [{ source: 'harbour', numbers: [1] }] },
  ])
})

test('what is found in a source is covered, excused or open', () => {
  const { reason: _, ...open } = gap
  const coverage = {
    kind: 'name',
    counts: [
      { source: 'harbour', found: 5, covered: 3 },
      { source: 'pier', found: 1, covered: 1 },
    ],
    excused: [gap],
    open: [open],
  } as const
  assert.deepEqual(countCoverage({ ...coverage, counts: [...coverage.counts], excused: [gap], open: [open] }), [
    { source: 'harbour', found: 5, covered: 3, excused: 1, open: 1 },
    { source: 'pier', found: 1, covered: 1, excused: 0, open: 0 },
  ])
})
