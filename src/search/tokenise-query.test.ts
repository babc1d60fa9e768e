import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitCompound, tokeniseQuery } from './tokenise-query.ts'

const words = (text: string, language = 'en'): readonly string[] => tokeniseQuery(text, language).words

test('words are lower case, in the order typed, each once', () => {
  assert.deepEqual(words('Truce, Hamas; TRUCE'), ['truce', 'hamas'])
})

test('common words of English are left out and named when others are there', () => {
  assert.deepEqual(tokeniseQuery('What did the mediators say about a truce?', 'en'), {
    words: ['mediators', 'say', 'truce'],
    ignored: ['what', 'did', 'the', 'about', 'a'],
    beyond: 0,
  })
})

test('common words are searched when there are no others, and in other languages', () => {
  assert.deepEqual(words('what is it'), ['what', 'is', 'it'])
  assert.deepEqual(words('die the was', 'de'), ['die', 'the', 'was'])
})

test('numbers, abbreviations and hyphens stay inside a word, a possessive is the name', () => {
  assert.deepEqual(words('5,000 22:43 U.S. al-Risheq Israel’s camp,tent 7.5%'), [
    '5,000',
    '22:43',
    'u.s',
    'al-risheq',
    'israel',
    'camp',
    'tent',
    '7.5',
  ])
})

test('quotation marks, signs, control characters and white space only part words', () => {
  assert.deepEqual(words('"cease fire" (truce)* [^a-z]+$ \u0000\u001b[31m\u2028<b>bold</b>'), [
    'cease',
    'fire',
    'truce',
    'a-z',
    '31m',
    'b',
    'bold',
  ])
  assert.deepEqual(words('"\'\\*?- \n\t'), [])
  assert.deepEqual(words(''), [])
})

test('letters of all scripts make words', () => {
  assert.deepEqual(words('وقف إطلاق النار Łódź'), ['وقف', 'إطلاق', 'النار', 'łódź'])
})

test('words beyond the limit are counted', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `w${index}`).join(' ')
  assert.equal(words(many).length, 32)
  assert.equal(tokeniseQuery(many, 'en').beyond, 1968)
  assert.equal(words('x'.repeat(10_000))[0]?.length, 10_000)
})

test('a compound has its longer parts, another word none', () => {
  assert.deepEqual(splitCompound('al-risheq'), ['al', 'risheq'])
  assert.deepEqual(splitCompound('x-ray'), [])
  assert.deepEqual(splitCompound('truce'), [])
})
