import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOf } from './letter-of.ts'
import { toWordAddress } from './word-address.ts'

test('the address of a word is the word, or the code points of its characters', () => {
  assert.equal(toWordAddress('lamp'), 'lamp')
  assert.equal(toWordAddress('cease-fire'), 'cease-fire')
  assert.equal(toWordAddress('5000'), '5000')
  assert.equal(toWordAddress("o'hara"), 'u_006f_0027_0068_0061_0072_0061')
  assert.equal(toWordAddress('נמל'), 'u_05e0_05de_05dc')
  assert.equal(toWordAddress('𐤀'), 'u_10900')
})

test('a word of more than forty characters has no address', () => {
  assert.equal(toWordAddress('a'.repeat(40)), 'a'.repeat(40))
  assert.equal(toWordAddress('a'.repeat(41)), undefined)
})

test('words go by their first character: numbers, A to Z, or the script', () => {
  const ids = ['3.5', 'lamp', 'ŋa', 'ə', 'נמל', 'ميناء', 'порт', '港', 'みなと', '१२', 'ꦲ'].map(
    (word) => letterOf(word).id,
  )
  assert.deepEqual(ids, [
    'numbers',
    'l',
    'n',
    'other',
    'hebrew',
    'arabic',
    'cyrillic',
    'han',
    'hiragana',
    'numbers',
    'other',
  ])
})
