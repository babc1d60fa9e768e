import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../dossier/fixtures/hostile-text.ts'
import { findExact, foldExact } from './find-exact.ts'

/** The stretches of a text that are found. */
const cut = (text: string, phrase: string): string[] =>
  findExact(text, phrase).map(({ start, end }) => text.slice(start, end))

test('every place is found, letter for letter, whatever the case', () => {
  assert.deepEqual(findExact('Old lamps, old lamp, OLD LAMPS', 'old lamps'), [
    { start: 0, end: 9 },
    { start: 21, end: 30 },
  ])
  assert.deepEqual(findExact('a lamp a lamp a', 'a lamp a'), [
    { start: 0, end: 8 },
    { start: 7, end: 15 },
  ])
})

test('parts of words are not found, signs beside words are', () => {
  assert.deepEqual(cut('lamps clamp lamp1 lamp', 'lamp'), ['lamp'])
  assert.deepEqual(cut('cafe café cafe\u0301', 'cafe'), ['cafe'])
  assert.deepEqual(cut('the 5,000 men (5) at 15', '5'), ['5', '5'])
  assert.deepEqual(cut('the lamp-lit quay', 'lamp'), ['lamp'])
  assert.deepEqual(cut('"Lamps," said the keeper', ',” said'), ['," said'])
})

test('quotation marks, apostrophes, dashes and white space count as one', () => {
  assert.deepEqual(cut('“Lamps”\n said: the keeper’s slip–stream', '"lamps" said: the keeper\'s slip-stream'), [
    '“Lamps”\n said: the keeper’s slip–stream',
  ])
  assert.deepEqual(cut('«Lamps» ‹lit›', '„lamps“ ‘lit’'), ['«Lamps» ‹lit›'])
  assert.deepEqual(cut('מגד״ל אור־ים', 'מגד"ל אור-ים'), ['מגד״ל אור־ים'])
  assert.deepEqual(cut('5\u00a0000 men', '5 000 men'), ['5\u00a0000 men'])
})

test('other signs are not passed over', () => {
  assert.deepEqual(cut('old, lamps. Old: lamps', 'old lamps'), [])
  assert.deepEqual(cut('slip stream', 'slip-stream'), [])
})

test('a letter with its accent is the same in one character and in two, a soft hyphen is not read', () => {
  assert.deepEqual(cut('the cafe\u0301, the café', 'café'), ['cafe\u0301', 'café'])
  assert.deepEqual(cut('the café, the har\u00adbour', 'cafe\u0301, the harbour'), ['café, the har\u00adbour'])
})

test('capitals at the end of a Greek word are its last letters', () => {
  assert.deepEqual(cut('ο φάρος', 'ΦΆΡΟΣ'), ['φάρος'])
})

test('characters of scripts without blanks are words by themselves', () => {
  assert.deepEqual(cut('港の灯台', '灯台'), ['灯台'])
  assert.deepEqual(cut('港の灯台', 'の'), ['の'])
  assert.deepEqual(cut('𠮷野家', '𠮷'), ['𠮷'])
})

test('nothing and white space are found nowhere', () => {
  assert.deepEqual([findExact('lamp', ''), findExact('lamp', ' \n'), findExact('', 'lamp')], [[], [], []])
})

test('each folded unit has its place in the text', () => {
  assert.deepEqual(foldExact(' “İ”  é\n'), { folded: '"i̇" e\u0301 ', places: [1, 2, 2, 3, 4, 6, 6, 7, 8] })
  fc.assert(
    fc.property(hostileText, (text) => {
      const { folded, places } = foldExact(text)
      assert.equal(places.length, folded.length + 1)
      assert.equal(places.at(-1), text.length)
      assert.ok(places.every((place, index) => place >= (places[index - 1] ?? 0)))
    }),
  )
})

test('what is found is what a naive scan finds', () => {
  const piece = fc.constantFrom('lamp', 'lamps', 'a', '5', '5,000', ' ', '  ', '-', '–', '’', '"', '.', '灯', 'É')
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const plain = (words: string): string => words.replaceAll('–', '-').replaceAll('’', "'").toLowerCase()
  fc.assert(
    fc.property(text, text, (where, typed) => {
      const phrase = plain(typed).replace(/ +/g, ' ').trim()
      const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' +')
      const edge = '(?:(?<![a-zé0-9灯])|(?<=灯)|(?![a-zé0-9灯])|(?=灯))'
      const pattern = new RegExp(`(?=${edge}(${escaped})${edge})`, 'gu')
      const expected = phrase
        ? [...plain(where).matchAll(pattern)].map((match) => [match.index, match.index + (match[1]?.length ?? 0)])
        : []
      assert.deepEqual(
        findExact(where, typed).map(({ start, end }) => [start, end]),
        expected,
      )
    }),
  )
})
