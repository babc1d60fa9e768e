import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupHits, orderHits } from './group-hits.ts'
import type { Hit } from './search-passages.ts'

// Ten spans a source.
const sourceOf = (span: number): number => Math.floor(span / 10)
const titles = ['Zinnia Market', 'Harbour Lamps', 'A Harbour']
const titleOf = (source: number): string => titles[source] ?? ''

const once = { start: 0, end: 1 }
const hits: Hit[] = [
  { span: 21, score: 9, isComplete: true, occurrences: [once, once] },
  { span: 3, score: 8, isComplete: true, occurrences: [once] },
  { span: 20, score: 7, isComplete: true, occurrences: [once] },
  { span: 12, score: 9, isComplete: false, occurrences: [once] },
  { span: 22, score: 1, isComplete: false, occurrences: [once] },
]

function summarise(groups: ReturnType<typeof groupHits>): string[] {
  return groups.map(
    ({ source, isComplete, hits: held, passages, occurrences }) =>
      `${titles[source]}, ${isComplete ? 'all' : 'some'}: ${held.map(({ span }) => span).join(' ')} of ${passages}, ${occurrences}`,
  )
}

test('hits are grouped by source, the source of the best first, those with everything before the rest', () => {
  assert.deepEqual(summarise(groupHits(hits, { sourceOf, shown: 20 })), [
    'A Harbour, all: 21 20 of 2, 3',
    'Zinnia Market, all: 3 of 1, 1',
    'Harbour Lamps, some: 12 of 1, 1',
    'A Harbour, some: 22 of 1, 1',
  ])
})

test('further hits stand below those that are shown already', () => {
  assert.deepEqual(summarise(groupHits(hits, { sourceOf, shown: 4, atOnce: 2 })), [
    'A Harbour, all: 21 of 2, 3',
    'Zinnia Market, all: 3 of 1, 1',
    'A Harbour, all: 20 of 2, 3',
    'Harbour Lamps, some: 12 of 1, 1',
  ])
})

test('hits are ordered by date or by the title of their source', () => {
  const spans = (sort: 'relevance' | 'date' | 'source'): number[] =>
    orderHits(hits, sort, { sourceOf, titleOf }).map(({ span }) => span)
  assert.deepEqual(
    [spans('relevance'), spans('date'), spans('source')],
    [
      [21, 3, 20, 12, 22],
      [3, 20, 21, 12, 22],
      [20, 21, 3, 22, 12],
    ],
  )
})
