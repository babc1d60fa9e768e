import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDateBounds } from './date-bounds.ts'
import { formatDate } from './format-date.ts'
import { explainDate } from './parse-date.ts'

describe('a date', () => {
  test('is explained when the calendar has no such day', () => {
    assert.equal(explainDate('2024-02-30'), 'Correct month or day: the calendar has no such date.')
    assert.equal(explainDate('2023-02-29'), 'Correct month or day: the calendar has no such date.')
    assert.equal(explainDate('2024-02-29'), undefined)
  })

  test('is explained when months or days lack a digit, or a time is in it', () => {
    assert.equal(explainDate('2024-5-6'), 'Write `2024-05-06`: months and days have two digits.')
    assert.match(explainDate('2024-05-06T22:43') ?? '', /field `time`/)
    assert.match(explainDate('last May') ?? '', /Write year, month and day/)
  })

  test('reads in words', () => {
    assert.equal(formatDate('2023-12-26'), '26 December 2023')
    assert.equal(formatDate('2023-12-26', 'short'), '26 Dec 2023')
    assert.equal(formatDate('2024-09-11~'), 'about 11 September 2024')
    assert.equal(formatDate('2025-07?'), 'July 2025?')
    assert.equal(formatDate('2024-05-06%'), 'about 6 May 2024?')
    assert.equal(formatDate('2024'), '2024')
    assert.equal(formatDate('2024-05-XX'), 'May 2024')
    assert.equal(formatDate('199X'), '1990s')
    assert.equal(formatDate('2024-05-06/2024-05-10'), '6 May 2024 to 10 May 2024')
    assert.equal(formatDate('../2024'), 'until 2024')
    assert.equal(formatDate('2024-05/'), 'from May 2024')
    assert.equal(formatDate('[2024-05-06,2024-05-07]'), '6 May 2024 or 7 May 2024')
    assert.equal(formatDate('2024-22'), 'summer 2024')
  })

  test('has the bounds that it can mean', () => {
    assert.deepEqual(toDateBounds('2023-12-26'), { earliest: '2023-12-26', latest: '2023-12-26' })
    assert.deepEqual(toDateBounds('2025-07?'), { earliest: '2025-07-01', latest: '2025-07-31' })
    assert.deepEqual(toDateBounds('2024'), { earliest: '2024-01-01', latest: '2024-12-31' })
    assert.deepEqual(toDateBounds('2024-02-XX'), { earliest: '2024-02-01', latest: '2024-02-29' })
    assert.deepEqual(toDateBounds('199X'), { earliest: '1990-01-01', latest: '1999-12-31' })
    assert.deepEqual(toDateBounds('2024-24'), { earliest: '2024-12-01', latest: '2025-02-28' })
    assert.deepEqual(toDateBounds('2024-05-06/2024-06'), { earliest: '2024-05-06', latest: '2024-06-30' })
    assert.deepEqual(toDateBounds('../2024-05-06'), { earliest: undefined, latest: '2024-05-06' })
    assert.deepEqual(toDateBounds('/2024-05-06'), { earliest: undefined, latest: '2024-05-06' })
    assert.deepEqual(toDateBounds('2024-05-06/..'), { earliest: '2024-05-06', latest: undefined })
    assert.deepEqual(toDateBounds('[2024-05-06..2024-05-08]'), { earliest: '2024-05-06', latest: '2024-05-08' })
  })
})
