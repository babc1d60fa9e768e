import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wrapWords } from './wrap-words.ts'

test('lines are broken between words and hold no more than they may', () => {
  assert.deepEqual(wrapWords('The harbour was closed for a week', 14), ['The harbour', 'was closed for', 'a week'])
})

test('a word that is longer than a line stands alone', () => {
  assert.deepEqual(wrapWords('a lighthousekeeper sang', 8), ['a', 'lighthousekeeper', 'sang'])
})

test('no text is no line', () => {
  assert.deepEqual(wrapWords(' ', 8), [])
})
