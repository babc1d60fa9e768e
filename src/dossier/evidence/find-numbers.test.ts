import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { findNumbers } from './find-numbers.ts'

function read(text: string): string[] {
  return findNumbers(text).map(({ start, end }) => text.slice(start, end))
}

describe('numbers of a text', () => {
  test('are found in figures, with their separators and without the marks around them', () => {
    assert.deepEqual(read('Of 1,250 lamps (12.5 metres apart), 40–50 burn; 7.'), ['1,250', '12.5', '40', '50', '7'])
  })

  test('are found in words, whatever their case, and not inside other words', () => {
    assert.deepEqual(read('Thousands came, three by three; the majority often stayed, and one left.'), [
      'Thousands',
      'three',
      'three',
      'majority',
    ])
  })

  test('are no calendar dates', () => {
    assert.deepEqual(read('On March 5, 2025, and again in 1998, 12 ships came; May 7 brought 3.'), ['12', '3'])
  })

  test('are years only from 1900 on', () => {
    assert.deepEqual(read('In 1850 and in 2050.'), ['1850'])
  })

  test('are no counts of actors', () => {
    assert.deepEqual(read('The two groups and several countries sent two ships.'), ['two'])
  })

  test('lie in any text in order, apart from each other', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let last = 0
        for (const { start, end } of findNumbers(text)) {
          assert.ok(last <= start && start < end && end <= text.length)
          last = end
        }
      }),
    )
  })
})
