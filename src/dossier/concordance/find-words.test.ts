import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isStopWord } from '../text/stop-words.ts'
import { findWords } from './find-words.ts'

function list(text: string, language = 'en'): string[] {
  return findWords(text, (word) => isStopWord(word, language)).map(
    ({ word, start, end }) => `${word}: ${text.slice(start, end)}`,
  )
}

describe('the words of a text', () => {
  test('are compared in small letters and without accents, numbers among them', () => {
    assert.deepEqual(list('Fifty LAMPS, 5,000 cafés'), ['fifty: Fifty', 'lamps: LAMPS', '5000: 5,000', 'cafes: cafés'])
  })

  test('are without the common words of the language of the text, and of no other', () => {
    assert.deepEqual(list('The lamp is not on the pier'), ['lamp: lamp', 'not: not', 'pier: pier'])
    assert.deepEqual(list('The pier', 'fr'), ['the: The', 'pier: pier'])
  })

  test('are parted by hyphens and apostrophes, and once more there as a whole', () => {
    assert.deepEqual(list('A cease‑fire'), ['cease: cease', 'cease-fire: cease‑fire', 'fire: fire'])
    assert.deepEqual(list('Captain O’Hara'), ['captain: Captain', 'o: O', "o'hara: O’Hara", 'hara: Hara'])
    assert.deepEqual(list('day-to-day work'), ['day: day', 'day-to-day: day-to-day', 'day: day', 'work: work'])
  })

  test('are no whole across a space, a dash or the s of a possessive, nor of common words alone', () => {
    assert.deepEqual(list('lamp - oil'), ['lamp: lamp', 'oil: oil'])
    assert.deepEqual(list('lamp–oil'), ['lamp: lamp', 'oil: oil'])
    assert.deepEqual(list("the keeper's-lamp"), ['keeper: keeper', 'lamp: lamp'])
    assert.deepEqual(list('up-to it'), [])
  })

  test('are no whole that is longer than sixty characters', () => {
    const parts = Array.from({ length: 40 }, () => 'ab')
    assert.deepEqual(
      findWords(parts.join('-'), () => false).map(({ word }) => word),
      parts,
    )
  })
})
