import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { foldWord } from './fold-word.ts'
import { tokenise } from './tokenise.ts'

const words = (text: string): string[] => tokenise(text).map(({ word }) => word)

test('a word knows where it stands', () => {
  assert.deepEqual(tokenise('“Old lamps”, 5,000!'), [
    { word: 'old', start: 1, end: 4 },
    { word: 'lamps', start: 5, end: 10 },
    { word: '5000', start: 13, end: 18 },
  ])
})

test('hyphens, dashes and apostrophes part words', () => {
  assert.deepEqual(words('slip-stream O’Neill quay–pier l’accord п’ять пʼять'), [
    ...['slip', 'stream', 'o', 'neill', 'quay', 'pier', 'l', 'accord', 'п', 'ять', 'п', 'ять'],
  ])
})

test('the s of a possessive is no word, whatever the apostrophe', () => {
  assert.deepEqual(words("keeper's keeper’s keeper‘s keeperʼs KEEPER'S boss’ lamp"), [
    ...['keeper', 'keeper', 'keeper', 'keeper', 'keeper', 'boss', 'lamp'],
  ])
  assert.deepEqual(words("the s of 's and 1990's, O'Shea"), ['the', 's', 'of', 's', 'and', '1990', 's', 'o', 'shea'])
})

test('initials with full stops are one word', () => {
  assert.deepEqual(words('the U.S. and the u.k.’s A.B.C, e.g. at 6 p.m.'), [
    ...['the', 'us', 'and', 'the', 'uk', 'abc', 'eg', 'at', '6', 'pm'],
  ])
  assert.deepEqual(words('The lamp. A quay.'), ['the', 'lamp', 'a', 'quay'])
})

test('numbers are whole with their commas, narrow blanks and decimals', () => {
  assert.deepEqual(words('5,000 12,345,678.90 5\u202f000 5\u00a0000 5’000 ١٬٢٣٤ ١٫٥'), [
    ...['5000', '12345678.90', '5000', '5000', '5000', '1234', '1.5'],
  ])
  assert.deepEqual(words('It rose by 3.5. Then 3.5%, not 0.25, of 7.'), [
    ...['it', 'rose', 'by', '3.5', 'then', '3.5', 'not', '0.25', 'of', '7'],
  ])
  assert.deepEqual(words('26.12.2023, 22:43, 1,2345, 5 000, 12th, 5,000-strong'), [
    ...['26', '12', '2023', '22', '43', '1', '2345', '5', '000', '12th', '5000', 'strong'],
  ])
})

test('the characters of scripts that do not part words are words by themselves', () => {
  assert.deepEqual(words('港の灯台 2024年 ทำ 등대 불빛'), [
    ...['港', 'の', '灯', '台', '2024', '年', 'ท', 'ํา', '등대', '불빛'],
  ])
})

test('signs that are not read part no word, marks of direction and joiners within one do not show', () => {
  assert.deepEqual(words('har\u00adbour كـتاب مي\u200cخواهم'), ['harbour', 'كتاب', 'ميخواهم'])
  assert.deepEqual(words('— … 😀 \u0301 ـ'), [])
})

test('words stand in order and are what stands in their place; none is empty or has a blank', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      let after = 0
      for (const { word, start, end } of tokenise(text)) {
        assert.ok(start >= after && end > start && end <= text.length)
        assert.equal(word, foldWord(text.slice(start, end)))
        assert.match(word, /^[^\s=]+$/u)
        after = end
      }
    }),
  )
})

test('halves of characters and a very long word are no error', () => {
  assert.deepEqual(words('a\ud800b \udc00'), ['a', 'b'])
  assert.deepEqual(words('x'.repeat(100_000)), ['x'.repeat(100_000)])
})
