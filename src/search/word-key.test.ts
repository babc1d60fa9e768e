import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../dossier/fixtures/hostile-text.ts'
import { foldWord } from '../dossier/text/fold-word.ts'
import { toWordKey } from './word-key.ts'

test('a word is closed, so that none is the beginning of another', () => {
  assert.deepEqual(['lamp', 'lamps', '灯', '5000', '등대'].map(toWordKey), ['lampꞏ', 'lampsꞏ', '灯ꞏ', '5000ꞏ', '등대ꞏ'])
})

test('what Pagefind would drop is written as a number: signs, vowels of Hindi, points of letters', () => {
  assert.deepEqual(['3.5', '1⁄2', 'कि', 'की', 'ऩ'].map(toWordKey), [
    ...['3ꞌ1aꞌ5ꞏ', '1ꞌ6dgꞌ2ꞏ', 'कꞌ1trꞌꞏ', 'कꞌ1tsꞌꞏ', 'नꞌ1toꞌꞏ'],
  ])
})

test('the letters that close and part a key are no exception', () => {
  assert.deepEqual(['aꞏb', '3ꞌ5'].map(toWordKey), ['aꞌx3jꞌbꞏ', '3ꞌx3gꞌ5ꞏ'])
})

test('two words have two keys, of letters and numbers only, neither the beginning of the other', () => {
  const word = fc
    .oneof(hostileText, fc.constantFrom('3.5', '3ꞌ5', '3ꞌ1aꞌ5', 'a', 'aꞏ', 'aꞏb', 'कि', 'क', ''))
    .map(foldWord)
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.match(toWordKey(a), /^[\p{L}\p{N}]+$/u)
      assert.equal(toWordKey(a).startsWith(toWordKey(b)), a === b)
    }),
  )
})
