import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenise } from '../dossier/text/tokenise.ts'
import { type CutText, listWords, readStem } from './word-list.ts'

const cut = (text: string, language = 'en'): CutText => ({ text, language, tokens: tokenise(text) })

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

  test('has words that a hyphen or an apostrophe joins, up to four, where nobody could part them', async () => {
    const { compounds } = await listWords([
      cut('A slip-stream and a slipstream, l’accord; a well-lit-quay-at-night, out-of-date, the keeper’s lamp - on'),
    ])
    assert.deepEqual(compounds, ['out-of-date', 'slip-stream'])
  })

  test('is the same for the same texts, in whatever order they come', async () => {
    const texts = [cut('old lamps'), cut('Laterne', 'de'), cut('slip-stream lamp')]
    assert.equal(JSON.stringify(await listWords(texts)), JSON.stringify(await listWords(texts.toReversed())))
  })

  test('gives the words of a line with their counts', () => {
    assert.deepEqual(readStem('lamp lamps=2'), [
      { word: 'lamp', count: 1 },
      { word: 'lamps', count: 2 },
    ])
  })
})
