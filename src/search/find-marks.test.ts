import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMarks } from './find-marks.ts'

const find = (text: string, wanted: readonly string[]): string[] =>
  findMarks(text, wanted).map(({ start, end }) => text.slice(start, end))

test('whole words are found, whatever their case, accents and the punctuation around them', () => {
  assert.deepEqual(find('“Lamp!” No lamps; a LAMP, the café', ['lamp', 'CAFE']), ['Lamp', 'LAMP', 'café'])
})

test('several words are found where they stand side by side, as one stretch', () => {
  assert.deepEqual(find('The harbour wall, a wall, a harbour. HARBOUR-WALL', ['harbour wall']), [
    'harbour wall',
    'HARBOUR-WALL',
  ])
})

test('words that are wanted one by one are marked one by one', () => {
  assert.deepEqual(find('the harbour wall', ['harbour', 'wall']), ['harbour', 'wall'])
})

test('stretches that overlap are one mark', () => {
  assert.deepEqual(find('old harbour wall, wall', ['old harbour', 'harbour wall', 'wall']), [
    'old harbour wall',
    'wall',
  ])
})

test('possessives, numbers and abbreviations are found as the search finds them', () => {
  assert.deepEqual(find('The keeper’s 5,000 lamps in the U.S. and the keepers', ['keeper', '5000', 'US']), [
    'keeper',
    '5,000',
    'U.S.',
  ])
})

test('signs are nothing to be found, and are no pattern', () => {
  assert.deepEqual(find('a.c abc (.*) — x', ['.*', '—', '', 'a.c']), ['a.c'])
})

test('of many words only the first twelve are marked', () => {
  const words = [...'abcdefghijklmnop']
  assert.deepEqual(find(words.join(' '), words), [...'abcdefghijkl'])
})
