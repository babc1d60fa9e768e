import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenise } from '../dossier/text/tokenise.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { type CutText, listWords } from './word-list.ts'

const cut = (text: string, language = 'en'): CutText => ({ text, language, tokens: tokenise(text) })

const read = async (...texts: readonly CutText[]): Promise<Vocabulary> =>
  readVocabulary(JSON.parse(JSON.stringify(await listWords(texts))))

describe('a vocabulary', () => {
  test('counts words, in all languages together', async () => {
    const made = await read(cut('lamp lamp'), cut('lamp', 'de'))
    assert.deepEqual([made.count('lamp'), made.count('lamps')], [3, 0])
  })

  test('knows the inflections of a word, also of one that no text has', async () => {
    const made = await read(cut('A lamp, two lamps, no quay'))
    assert.deepEqual(made.inflections('lamps'), ['lamp', 'lamps'])
    assert.deepEqual(made.inflections('quays'), ['quay'])
    assert.deepEqual(made.inflections('pier'), [])
  })

  test('knows those of every language that has the word', async () => {
    const made = await read(cut('rose roses'), cut('rose rosen', 'de'))
    assert.deepEqual(made.inflections('rose'), ['rose', 'rosen', 'roses'])
  })

  test('knows which words begin with letters, in their order', async () => {
    const made = await read(cut('lit lamps and a lamp by lamplight, clamps'))
    assert.deepEqual(made.beginning('lamp'), ['lamp', 'lamplight', 'lamps'])
    assert.deepEqual(made.beginning('quay'), [])
  })

  test('knows the parts of a compound that is written as one', async () => {
    const made = await read(cut('a slip-stream'))
    assert.deepEqual([made.parts('slipstream'), made.parts('slip')], [['slip', 'stream'], undefined])
  })

  test('parts a word that no text has into two that are there, the more frequent ones first', async () => {
    const made = await read(cut('a lamp post; lamps and posts, the car and pet, the carp and the carp'))
    assert.deepEqual(made.parts('lamppost'), ['lamp', 'post'])
    assert.deepEqual(made.parts('carpet'), ['car', 'pet'])
    assert.deepEqual([made.parts('lamps'), made.parts('lampx'), made.parts('x')], [undefined, undefined, undefined])
  })

  test('has every word with its count', async () => {
    const made = await read(cut('lamp quay lamp'))
    assert.deepEqual(
      [...made.all()],
      [
        { word: 'lamp', count: 2 },
        { word: 'quay', count: 1 },
      ],
    )
  })

  test('may be empty', async () => {
    const made = await read()
    assert.deepEqual([made.count('lamp'), made.inflections('lamp'), [...made.all()]], [0, [], []])
  })

  test('holds a language or a word that is named as a part of every object', async () => {
    const made = await read(cut('__proto__ constructor', '__proto__'), cut('constructor hasOwnProperty', 'constructor'))
    assert.deepEqual(
      ['proto', 'constructor', 'hasownproperty', 'toString'].map((word) => made.count(word)),
      [1, 2, 1, 0],
    )
  })
})
