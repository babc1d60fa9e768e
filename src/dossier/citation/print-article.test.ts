import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { buildDossier } from '../build-dossier.ts'
import { hardCases, toCited } from '../fixtures/cited-sources.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { readHtml } from '../fixtures/read-html.ts'
import { writeCitations } from '../fixtures/write-citations.ts'
import { toTitle } from '../sources/title-of-source.ts'
import { fillPattern } from './citation-pattern.ts'
import { printArticles } from './print-article.ts'

const { sources } = buildDossier(readFolder(join(import.meta.dirname, '../../..')))
const cited = sources.map((source) => ({ key: source.key, record: source.record, fallbackTitle: toTitle(source).text }))
const folder = join(import.meta.dirname, 'expected')

describe('every source in every style and scope reads as expected (npm run citations writes anew what is expected)', () => {
  const written = new Map([...writeCitations(cited), ...writeCitations(hardCases)])
  for (const [key, text] of written)
    test(key, () => assert.equal(text, readFileSync(join(folder, `${key}.txt`), 'utf8')))

  test('and nothing else is expected', () => {
    assert.deepEqual(readdirSync(folder).toSorted(), [...written.keys()].map((key) => `${key}.txt`).toSorted())
  })

  test('without “undefined”, inline styles, marks of the printer or the words “no date” where there is one', () => {
    for (const [key, text] of written) {
      assert.doesNotMatch(text, /undefined|style=|[\ue000-\uf8ff]|\bNaN\b/, key)
      const [article = ''] = text.split('== This page')
      const { date } = [...cited, ...hardCases].find((source) => source.key === key)?.record ?? {}
      if (date?.status !== 'unknown') assert.doesNotMatch(article, /n\.d\./, key)
    }
  })
})

test('a source is cited the same whatever stands beside it, letters for years aside', () => {
  const two = [
    toCited('a', {
      author: { status: 'stated', value: [{ family: 'Okri', given: 'Ada' }], quote: 'x' },
      title: { status: 'stated', value: 'Harbour reopens', quote: 'x' },
      date: { status: 'stated', value: '2024', quote: 'x' },
    }),
    toCited('b', {
      author: { status: 'stated', value: [{ family: 'Okri', given: 'Bo' }], quote: 'x' },
      title: { status: 'stated', value: 'Harbour closes', quote: 'x' },
      date: { status: 'stated', value: '2024', quote: 'x' },
    }),
  ]
  const { 'chicago-author-date': letters, ...together } = { ...printArticles(two, 'edition 1').get('a') }
  const { 'chicago-author-date': none, ...alone } = { ...printArticles(two.slice(0, 1), 'edition 1').get('a') }
  assert.deepEqual(together, alone)
  assert.deepEqual([letters?.inText, none?.inText], ['(Okri 2024a)', '(Okri 2024)'])
})

test('hostile words are printed as the same plain text in every style that processes them', () => {
  const plain = hostileText
    .map((text) =>
      text
        .replace(/[\ue000-\uf8ff]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /[a-z]/i.test(text))
  fc.assert(
    fc.property(plain, (text) => {
      const source = toCited('a', {
        title: { status: 'stated', value: text, quote: 'x' },
        publisher: { status: 'stated', value: text, quote: 'x' },
      })
      const { wikipedia: _, ...styles } = { ...printArticles([source], 'edition 1').get('a') }
      for (const patterns of Object.values(styles)) {
        const { words, elements } = readHtml(fillPattern(patterns.whole, undefined))
        assert.ok(words.includes(text), `${JSON.stringify(words)} lacks ${JSON.stringify(text)}`)
        assert.deepEqual(
          elements.filter((name) => !['i', 'bdi', 'span'].includes(name)),
          [],
        )
      }
    }),
    { numRuns: 15 },
  )
})
