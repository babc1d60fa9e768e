import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { foldWord } from './fold-word.ts'

test('case and accents make no difference', () => {
  assert.deepEqual(
    ['HARBOUR', 'Épée', 'e\u0301pe\u0301e', 'Łódź', 'Straße', 'ŒUVRE', 'Ærø', 'ışık', 'İz', 'ﬁle'].map(foldWord),
    [...['harbour', 'epee', 'epee', 'lodz', 'strasse', 'oeuvre', 'aero', 'isik', 'iz', 'file']],
  )
})

test('a last sigma is one in capitals too', () => {
  assert.deepEqual(['ΦΆΡΟΣ', 'φάρος'].map(foldWord), ['φαρος', 'φαρος'])
})

test('vowel signs of Arabic and Hebrew are left out, letters of two keyboards are one', () => {
  assert.deepEqual(['كِتَاب', 'كتاب', 'کتاب', 'منارة', 'مناره', 'على', 'علی'].map(foldWord), [
    ...['كتاب', 'كتاب', 'كتاب', 'مناره', 'مناره', 'علي', 'علي'],
  ])
  assert.equal(foldWord('מִגְדַּלּוֹר'), 'מגדלור')
})

test('vowels of scripts that write them as marks stay', () => {
  assert.deepEqual(['कि', 'की'].map(foldWord), ['कि', 'की'])
  assert.notEqual(foldWord('が'), foldWord('か'))
})

test('numbers and initials are plain', () => {
  assert.deepEqual(['5,000', '5\u202f000', '٥٬٠٠٠', '۵۰', '3.5', '٣٫٥', '２', 'U.S.', 'p.m'].map(foldWord), [
    ...['5000', '5000', '5000', '50', '3.5', '3.5', '2', 'us', 'pm'],
  ])
})

test('a ligature of several words is one word, one of a blank and a sign is nothing', () => {
  assert.equal(foldWord('ﷺ'), 'صلياللهعليهوسلم')
  assert.equal(foldWord('ﱞ'), '')
})

test('folding folds to itself and leaves no blank', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const folded = foldWord(text)
      assert.equal(foldWord(folded), folded)
      assert.doesNotMatch(folded, /\s/u)
    }),
  )
})
