import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { findSentence } from './sentence-around.ts'

function read(text: string, words: string): string {
  const start = text.indexOf(words)
  const sentence = findSentence(text, { start, end: start + words.length })
  return text.slice(sentence.start, sentence.end)
}

describe('the sentence around words', () => {
  const text = 'The lamps burn. “Do 40 burn?” the guild asked. Fifty do, in all'

  test('goes from full stop to full stop', () => {
    assert.equal(read(text, 'lamps'), 'The lamps burn.')
    assert.equal(read(text, 'Fifty'), 'Fifty do, in all')
  })

  test('is not ended by a mark before a small letter', () => {
    assert.equal(read(text, '40'), '“Do 40 burn?” the guild asked.')
  })

  test('keeps the marks that close it', () => {
    assert.equal(read('He said: “All 40 burn.” Nobody knew.', '40'), 'He said: “All 40 burn.”')
  })

  test('is not ended by an initial or an abbreviation with inner stops', () => {
    assert.equal(
      read('The U.S. Navy and J. Okri lit 40 lamps. All burn.', '40'),
      'The U.S. Navy and J. Okri lit 40 lamps.',
    )
  })

  test('is as long as the words need', () => {
    assert.equal(read(text, 'burn. “Do 40'), 'The lamps burn. “Do 40 burn?” the guild asked.')
  })

  test('holds the words, in any text', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (any, from, length) => {
        const start = from % any.length
        const end = Math.min(any.length, start + 1 + (length % 20))
        const sentence = findSentence(any, { start, end })
        assert.ok(0 <= sentence.start && sentence.start <= start && end <= sentence.end && sentence.end <= any.length)
      }),
    )
  })
})
