import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMarks } from './find-marks.ts'

const find = (text: string, words: readonly string[]): string[] =>
  findMarks(text, words).map(({ start, end }) => text.slice(start, end))

test('whole words are found, whatever their case, accents and the punctuation around them', () => {
  assert.deepEqual(find('“Truce!” No truces; a TRUCE, the café', ['truce', 'CAFE']), ['Truce', 'TRUCE', 'café'])
})

test('compounds and words with apostrophes are found as printed', () => {
  assert.deepEqual(find('Israel’s cease-fire, Israel', ["Israel's", 'cease-fire']), ['Israel’s', 'cease-fire'])
})

test('signs are nothing to be found, and are no pattern', () => {
  assert.deepEqual(find('a.c abc (.*) — x', ['.*', '—', '', 'a.c']), ['a.c'])
})
