import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { tokenise } from '../../src/dossier/text/tokenise.ts'
import { emptyState } from '../../src/search/address.ts'
import { createPassageSearch, type Found, type PassageSearch } from '../../src/search/search-passages.ts'
import { indexPassages } from '../edge/index-passages.ts'
import { openSearch } from '../edge/open-search.ts'
import { declarationTexts, type LanguageText, ownTexts } from './fixtures/languages.ts'
import { makeTemporaryFolder } from './temporary-dossier.ts'

/** A passage by its number in the index, which counts through all texts. */
type Numbered = { readonly span: number; readonly language: string; readonly text: string }

const texts: readonly LanguageText[] = [...ownTexts, ...declarationTexts]
const passages: readonly Numbered[] = texts
  .flatMap(({ language, passages: own }) => own.map((text) => ({ language, text })))
  .map((passage, span) => ({ ...passage, span }))

let search: PassageSearch

describe('in a dossier of many languages', () => {
  const folder = makeTemporaryFolder('languages')

  before(async () => {
    await indexPassages({ sources: texts.map(toSource), names: { actors: [], topics: [], spellings: [] } }, folder)
    search = createPassageSearch(await openSearch(folder), { language: 'en' })
  })

  for (const { span, language, text } of passages) {
    test(`every word of passage ${span} (${language}) finds it: as printed, in capitals, and in small letters`, async () => {
      for (const word of listWords(text)) await finds(span, [word, toCapitals(word), word.toLowerCase()])
    })
  }

  test('points, vowel signs and accents may be left out', async () => {
    for (const { span, text } of passages.filter(({ language }) => !/^(?:hi|ja|th|ko)$/.test(language)))
      for (const word of listWords(text)) await finds(span, [word.normalize('NFD').replace(/\p{M}/gu, '')])
  })

  test('it makes no difference how a letter is encoded', async () => {
    for (const { span, text } of passages)
      for (const word of listWords(text)) await finds(span, [word.normalize('NFD'), word.normalize('NFC')])
  })

  test('digits are the same in every script', async () => {
    const zeros = ['0', '٠', '۰', '０']
    const write = (number: string) =>
      zeros.map((zero) =>
        number.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit))),
      )
    await finds(numberOf('U.S. coast'), write('1948'))
    await finds(numberOf('كَتَبَ'), write('1948'))
    await finds(numberOf('نگهبان'), write('12'))
    await finds(numberOf('Smørrebrød'), ['æbler', 'aebler', 'smorrebrod', 'ÅSE', 'ase'])
    await finds(numberOf('hôtel'), ['5 000', '5000', '5,000', 'œuvre', 'oeuvre'])
  })

  test('letters that no keyboard of another country has are found by the plain ones', async () => {
    await finds(numberOf('Straße'), ['strasse', 'STRASSE', 'weisser', 'muller', 'gross'])
    await finds(numberOf('Łódź'), ['lodz', 'LODZ', 'zolta', 'zrodlem', 'gdansku'])
    await finds(numberOf('Iğdır'), ['igdir', 'IGDIR', 'izmir', 'IZMIR', 'kucuk', 'isiklari'])
    await finds(numberOf('Người'), ['nguoi', 'den', 'da', 'thap', 'o', 'cang'])
  })

  test('letters of Persian and Arabic keyboards are the same, with the joiner and without', async () => {
    await finds(numberOf('نگهبان'), ['می‌گوید', 'ميگويد', 'میگوید', 'کشتی‌ها', 'كشتيها'])
    await finds(numberOf('كَتَبَ'), ['كتب', 'کتب', 'كـتـب', 'رساله', 'رسالة'])
  })

  test('a Hebrew abbreviation is found whatever mark stands in it', async () => {
    await finds(numberOf('מנכ״ל'), ['מנכ״ל', 'מנכ"ל', '"מנכ״ל הנמל"'])
  })

  test('words of scripts that do not part them are found where they stand side by side', async () => {
    await finds(numberOf('人人生而自由,'), ['尊严', '兄弟关系', '人人生而自由', '"权利上一律平等"'])
    await finds(numberOf('人人生而自由，'), ['尊嚴', '兄弟關係', '"一律平等"'])
    await finds(numberOf('すべて'), ['人間', '自由', '"良心とを"'])
    await finds(numberOf('มนุษย์'), ['มนุษย์', 'สิทธิ', 'มโนธรรม'])
    assert.deepEqual(spansOf(await find('严尊')), [])
  })

  test('counts are those of a naive scan', async () => {
    for (const word of new Set(passages.flatMap(({ text }) => listWords(text)))) {
      const found = await find(word)
      const searched = new Set(found.clauses[0]?.words.map((one) => one.word))
      const held = passages.map(({ text }) => tokenise(text).filter((token) => searched.has(token.word)).length)
      assert.ok(searched.has(tokenise(word)[0]?.word ?? ''), word)
      assert.deepEqual(
        spansOf(found),
        passages.filter((_, span) => held[span]).map(({ span }) => span),
        word,
      )
      assert.equal(
        found.occurrences,
        held.reduce((sum, count) => sum + count, 0),
        word,
      )
      assert.equal(found.clauses[0]?.passages, found.hits.length, word)
    }
  })
})

function toSource({ language, passages: own }: LanguageText, number: number) {
  return {
    key: `text-${number}`,
    title: `text-${number}.txt`,
    voice: 'file',
    outlet: 'not known',
    year: 'not dated',
    date: 'not dated',
    language,
    spans: own.map((text, index) => ({
      id: `p${index + 1}`,
      label: `¶${index + 1}`,
      isHeadline: false,
      text,
      actors: [],
      speakers: [],
      topics: [],
    })),
  }
}

/** The words of a text as printed, each once. */
function listWords(text: string): string[] {
  return [...new Set(tokenise(text).map(({ start, end }) => text.slice(start, end)))]
}

/** In capitals OR is an operator. */
function toCapitals(word: string): string {
  return word.toUpperCase() === 'OR' ? word : word.toUpperCase()
}

function find(query: string): Promise<Found> {
  return search({ ...emptyState, query })
}

async function finds(span: number, queries: readonly string[]): Promise<void> {
  for (const query of queries) assert.ok(spansOf(await find(query)).includes(span), `${query} finds passage ${span}`)
}

function spansOf({ hits }: Found): number[] {
  return hits.map(({ span }) => span).sort((a, b) => a - b)
}

/** The number of the one passage that has these words. */
function numberOf(words: string): number {
  const [passage, ...more] = passages.filter(({ text }) => text.includes(words))
  assert.ok(passage && more.length === 0, words)
  return passage.span
}
