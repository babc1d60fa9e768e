import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenise } from '../dossier/text/tokenise.ts'
import { type CutText, listWords, readWords, type Vocabulary } from './word-list.ts'

const cut = (text: string, language = 'en'): CutText => ({ text, language, tokens: tokenise(text) })

const read = async (...texts: readonly CutText[]): Promise<Vocabulary> =>
  readWords(JSON.parse(JSON.stringify(await listWords(texts))))

describe('the list of words', () => {
  test('has a line for each stem, with counts above one', async () => {
    assert.deepEqual(await listWords([cut('Lamps, a lamp: the lamps were lit.'), cut('A quay')]), {
      languages: { en: ['a=2', 'lamp lamps=2', 'lit', 'quay', 'the', 'were'] },
      compounds: [],
    })
  })

  test('has the words of each language by themselves', async () => {
    const { languages } = await listWords([cut('Laternen', 'de'), cut('laternen lanterns'), cut('Laterne', 'de')])
    assert.deepEqual(languages, { de: ['laterne laternen'], en: ['lanterns', 'laternen'] })
  })

  test('has words that a hyphen or an apostrophe joins, up to four', async () => {
    const { compounds } = await listWords([
      cut('A slip-stream, l’accord; a well-lit-quay-at-night, the keeper’s lamp - on'),
    ])
    assert.deepEqual(compounds, ['l-accord', 'slip-stream'])
  })

  test('is the same for the same texts, in whatever order they come', async () => {
    const texts = [cut('old lamps'), cut('Laterne', 'de'), cut('slip-stream lamp')]
    assert.equal(JSON.stringify(await listWords(texts)), JSON.stringify(await listWords(texts.toReversed())))
  })

  test('holds a language or a word that is named as a part of every object', async () => {
    const made = await read(cut('__proto__ constructor', '__proto__'), cut('constructor hasOwnProperty', 'constructor'))
    assert.deepEqual(
      ['proto', 'constructor', 'hasownproperty', 'toString'].map((word) => made.count(word)),
      [1, 2, 1, 0],
    )
  })
})

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

  test('has every word with its count', async () => {
    const made = await read(cut('lamp quay lamp'))
    assert.deepEqual(
      [...made.all()],
      [
        { word: 'lamp', occurrences: 2 },
        { word: 'quay', occurrences: 1 },
      ],
    )
  })

  test('may be empty', async () => {
    const made = await read()
    assert.deepEqual([made.count('lamp'), made.inflections('lamp'), [...made.all()]], [0, [], []])
  })
})
