import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toBiblatexDate, toDateWithoutSuppliedDay, toDateWords, toPlainParts, toYearAndMonth } from './entry-date.ts'

/** A date in all forms: parts, words, words without a day of ours, year and month, BibLaTeX. */
function list(edtf: string, supplied: boolean) {
  const date = { edtf, supplied }
  const { year, month } = toYearAndMonth(date)
  return [toPlainParts(date), toDateWords(date), toDateWithoutSuppliedDay(date), year, month, toBiblatexDate(date)]
}

describe('a date that the source states', () => {
  test('is its parts where it is a plain one', () => {
    assert.deepEqual(list('2024-05-06', false), [
      ['2024', '05', '06'],
      '6 May 2024',
      '6 May 2024',
      '2024',
      'May 6',
      '2024-05-06',
    ])
    assert.deepEqual(list('2024', false), [['2024'], '2024', '2024', '2024', '', '2024'])
  })

  test('keeps its own mark of doubt, and its day', () => {
    assert.deepEqual(list('2024-05-06~', false), [
      undefined,
      'about 6 May 2024',
      'about 6 May 2024',
      '[2024]',
      '[ca. May 6]',
      '2024-05-06~',
    ])
  })

  test('is an interval for BibLaTeX, and words where that has no notation for it', () => {
    assert.equal(toBiblatexDate({ edtf: '2024-05-06/2024-05-08', supplied: false }), '2024-05-06/2024-05-08')
    assert.equal(toBiblatexDate({ edtf: '../2024', supplied: false }), '../2024')
    assert.equal(toBiblatexDate({ edtf: '199X', supplied: false }), '199X')
    assert.equal(toBiblatexDate({ edtf: '[2024-05-06,2024-05-07]', supplied: false }), undefined)
    assert.equal(toBiblatexDate({ edtf: '2024-?05-06', supplied: false }), undefined)
  })
})

describe('a date that is ours', () => {
  test('has no day but in words that stand in brackets, and a question mark for BibLaTeX', () => {
    assert.deepEqual(list('2024-06-09', true), [
      undefined,
      '[9 June 2024]',
      '[June 2024]',
      '[2024]',
      '[June]',
      '2024-06-09?',
    ])
    assert.deepEqual(list('2025-07?', true), [
      undefined,
      '[July 2025?]',
      '[July 2025?]',
      '[2025?]',
      '[July?]',
      '2025-07?',
    ])
  })

  test('keeps a mark that it has', () => {
    assert.deepEqual(list('2024-09-11~', true), [
      undefined,
      '[about 11 September 2024]',
      '[about September 2024]',
      '[2024]',
      '[ca. September]',
      '2024-09-11~',
    ])
  })

  test('names the same month once, and doubts both ends of an interval', () => {
    assert.deepEqual(list('2024-05-06/2024-05-08', true), [
      undefined,
      '[6 May 2024 to 8 May 2024]',
      '[May 2024]',
      '[2024]',
      '[May]',
      '2024-05-06?/2024-05-08?',
    ])
    assert.equal(toDateWithoutSuppliedDay({ edtf: '2024-05-06/2024-06-08', supplied: true }), '[May 2024 to June 2024]')
    assert.equal(toDateWithoutSuppliedDay({ edtf: '[2024-05-06,2024-05-07]', supplied: true }), '[May 2024]')
    assert.equal(
      toDateWithoutSuppliedDay({ edtf: '[2024-05-30,2024-06-01]', supplied: true }),
      '[May 2024 or June 2024]',
    )
    assert.equal(toDateWithoutSuppliedDay({ edtf: '[2024-05-06..2024-05-08]', supplied: true }), '[May 2024]')
    assert.equal(toDateWithoutSuppliedDay({ edtf: '../2024-05-06', supplied: true }), '[until May 2024]')
    assert.equal(toDateWithoutSuppliedDay({ edtf: '2024-05-XX', supplied: true }), '[May 2024]')
    assert.equal(toBiblatexDate({ edtf: '../2024', supplied: true }), '../2024?')
  })
})
