import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenise } from '../dossier/text/tokenise.ts'
import { isPlain, isPlainStretch, listOddPlaces } from './plain-stretches.ts'

const list = (text: string): number[] => listOddPlaces(text, tokenise(text))

test('plain words with blanks between them have no odd place', () => {
  assert.deepEqual(list('“The Old\n lamps”, 50.'), [5])
  assert.deepEqual(list('The old  har\u00adbour at 5'), [])
  assert.deepEqual(list(''), [])
})

test('a word that is printed otherwise than it is compared, and what stands after one, are odd', () => {
  assert.deepEqual(list('a café, the U.S. keeper’s slip-stream'), [2, 3, 6, 9, 11])
})

test('a phrase is plain if it is nothing but such words', () => {
  const isPlainText = (text: string): boolean => isPlain(text, tokenise(text))
  assert.deepEqual(
    ['Old lamps', 'lamp', 'old  lamps', 'old, lamps', 'café', 'lamps.', '“lamps', '', '—'].map(isPlainText),
    [...[true, true, true, false, false, false, false, false, false]],
  )
})

test('a stretch is plain if no odd word or joint is within it', () => {
  const odd = new Set(list('an old café, the lamp'))
  assert.deepEqual(
    [isPlainStretch(odd, 0, 2), isPlainStretch(odd, 1, 2), isPlainStretch(odd, 2, 1), isPlainStretch(odd, 3, 2)],
    [true, false, false, true],
  )
  assert.deepEqual(isPlainStretch(new Set(list('old, lamps')), 0, 1), true)
})
