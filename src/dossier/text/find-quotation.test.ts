import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findNearestWording, findQuotation } from './find-quotation.ts'

const cut = (text: string, quotation: Parameters<typeof findQuotation>[1]) =>
  findQuotation(text, quotation).map(({ start, end }) => [start, text.slice(start, end)])

describe('a quotation', () => {
  test('is found wherever it stands, overlapping too', () => {
    assert.deepEqual(cut('anana', { text: 'ana' }), [
      [0, 'ana'],
      [2, 'ana'],
    ])
  })

  test('is found character for character', () => {
    assert.deepEqual(cut('the “harbour”', { text: 'The' }), [])
    assert.deepEqual(cut('the “harbour”', { text: '"harbour"' }), [])
    assert.deepEqual(cut('two\u00a0words', { text: 'two words' }), [])
  })

  test('is told apart by what stands just before or after', () => {
    const text = 'Hamas said. Hamas denied.'
    assert.deepEqual(cut(text, { text: 'Hamas' }), [
      [0, 'Hamas'],
      [12, 'Hamas'],
    ])
    assert.deepEqual(cut(text, { text: 'Hamas', suffix: ' denied' }), [[12, 'Hamas']])
    assert.deepEqual(cut(text, { text: 'Hamas', prefix: 'said. ' }), [[12, 'Hamas']])
    assert.deepEqual(cut(text, { text: 'Hamas', prefix: 'said. ', suffix: ' said' }), [])
  })

  test('is found across line ends, each as one space with the white space around it', () => {
    const text = 'The ferry \u00a0\r\n  leaves\ntwice\r\ra day.'
    assert.deepEqual(cut(text, { text: 'ferry leaves twice a day' }), [[4, 'ferry \u00a0\r\n  leaves\ntwice\r\ra day']])
    assert.deepEqual(cut('The ferry leaves', { text: 'ferry\n  leaves' }), [[4, 'ferry leaves']])
  })

  test('of nothing is nowhere', () => {
    assert.deepEqual(findQuotation('The ferry', { text: '' }), [])
  })

  test('that was cut from a text is found where it was cut', () => {
    const piece = fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\u00a0', '😀')
    const text = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const range = toWordRange(whole, from % whole.length, length % whole.length)
        if (!range) return
        const found = findQuotation(whole, { text: whole.slice(range.start, range.end) })
        assert.ok(found.some(({ start, end }) => start === range.start && end === range.end))
      }),
    )
  })
})

/** A stretch that begins and ends with a character that is no white space and no half of a pair. */
function toWordRange(text: string, from: number, length: number): { start: number; end: number } | undefined {
  const words = /[ab😀](?:.*[ab😀])?/su.exec(text.slice(from, from + length + 1))
  return words ? { start: from + words.index, end: from + words.index + words[0].length } : undefined
}

describe('the nearest wording', () => {
  const text = 'The harbour reopened on Monday, the port office said on Tuesday.'

  test('is as many words, most of them the same', () => {
    assert.equal(findNearestWording(text, 'Harbour reopened at Monday'), 'harbour reopened on Monday,')
  })

  test('disregards case and marks', () => {
    assert.equal(findNearestWording(text, '“THE PORT OFFICE”'), 'the port office')
  })

  test('has a word that differs where it stands in its place, at either end too', () => {
    assert.equal(findNearestWording(text, 'the port office said on Thursday'), 'the port office said on Tuesday.')
    assert.equal(findNearestWording(text, 'their harbour reopened'), 'The harbour reopened')
  })

  test('is longer or shorter where the quotation lacks a word or has one too many', () => {
    assert.equal(findNearestWording(text, 'harbour on Monday'), 'harbour reopened on Monday,')
    assert.equal(findNearestWording(text, 'The old harbour reopened'), 'The harbour reopened')
  })

  test('has its words in the same order', () => {
    const twice = 'May ships enter? Ships may leave by night.'
    assert.equal(findNearestWording(twice, 'ships may sleep'), 'Ships may leave')
  })

  test('is nothing where less than half of the words are there', () => {
    assert.equal(findNearestWording(text, 'The ferry leaves twice a day'), undefined)
    assert.equal(findNearestWording('', 'The ferry'), undefined)
  })
})
