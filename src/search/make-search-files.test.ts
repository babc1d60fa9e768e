import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeSource, noNames } from './fixtures/made-dossier.ts'
import { makeSearchFiles } from './make-search-files.ts'

const lamps = makeSource(
  'lamps',
  [
    { id: 'headline', label: 'Headline', isHeadline: true, text: 'Old lamps' },
    { text: 'A lamp.', actors: ['keeper', 'keeper'], speakers: ['keeper'], topics: ['light'] },
    { text: 'Quay 3.5', actors: ['board'] },
  ],
  { title: 'Old lamps', voice: 'theirs', year: '2024', outlet: 'Harbour News' },
)
const ropes = makeSource('ropes', [{ text: 'Rope', actors: ['keeper'] }], {
  title: 'New ropes',
  voice: 'ours',
  year: '[2025]',
  outlet: 'Almanac',
  language: 'de',
  date: '[2 May 2025]',
})

describe('the files of the search', () => {
  test('say what is known of sources and spans', async () => {
    const names = { ...noNames, topics: [{ id: 'light', names: ['Light'] }] }
    const { table, words, texts } = await makeSearchFiles([lamps, ropes], names)
    assert.deepEqual(table, {
      sources: {
        key: ['lamps', 'ropes'],
        outlet: [1, 0],
        year: [0, 1],
        spans: [3, 1],
        title: [0, 2],
        near: [[], []],
      },
      lengths: [2, 2, 2, 1],
      headlines: [0],
      matter: [0],
      outlets: ['Almanac', 'Harbour News'],
      years: ['2024', '[2025]'],
      spansOf: {
        actor: { board: [2], keeper: [1, 2] },
        speaker: { keeper: [1] },
        topic: { light: [1] },
      },
      names,
      texts: [4],
    })
    assert.deepEqual(words, {
      languages: { de: ['new', 'rope ropes'], en: ['3.5', 'a', 'lamp lamps', 'old', 'quay'] },
      compounds: [],
    })
    assert.deepEqual(texts, [
      {
        sources: { 0: ['Old lamps', 'theirs', '1 May 2024', 'en'], 1: ['New ropes', 'ours', '[2 May 2025]', 'de'] },
        spans: [
          ['headline', 'Headline', 'Old lamps'],
          ['p2', '¶2', 'A lamp.'],
          ['p3', '¶3', 'Quay 3.5'],
          ['p1', '¶1', 'Rope'],
        ],
      },
    ])
  })

  test('give the index each word as a key; a title stands after the spans, if no span has it and it is no file name', async () => {
    const { indexed } = await makeSearchFiles([lamps, ropes, makeSource('quay-1', [''])], noNames)
    assert.deepEqual(indexed, [
      { place: 0, key: 'lamps', content: 'oldꞏ lampsꞏ aꞏ lampꞏ quayꞏ 3ꞌ1aꞌ5ꞏ' },
      { place: 1, key: 'ropes', content: 'ropeꞏ newꞏ ropesꞏ' },
      { place: 2, key: 'quay-1', content: '' },
    ])
  })

  test('cut the texts into files of a size, never a span in two', async () => {
    const long = 'lamp '.repeat(20_000)
    const { table, texts } = await makeSearchFiles(
      [makeSource('a', [long, 'x', 'y', long]), makeSource('b', ['short', ''])],
      noNames,
    )
    assert.deepEqual(table.texts, [1, 2, 1, 2])
    assert.deepEqual(
      texts.map(({ sources, spans }) => [Object.keys(sources), spans.map(([id]) => id)]),
      [
        [['0'], ['p1']],
        [['0'], ['p2', 'p3']],
        [['0'], ['p4']],
        [['1'], ['p1', 'p2']],
      ],
    )
  })

  test('are the same for the same sources', async () => {
    const [one, other] = await Promise.all([
      makeSearchFiles([lamps, ropes], noNames),
      makeSearchFiles([lamps, ropes], noNames),
    ])
    assert.equal(JSON.stringify(one), JSON.stringify(other))
  })

  test('of nothing are empty', async () => {
    const { indexed, table, words, texts } = await makeSearchFiles([], noNames)
    assert.deepEqual([indexed, table.lengths, words, texts], [[], [], { languages: {}, compounds: [] }, []])
  })

  test('hold ids and words that every object has', async () => {
    const hostile = makeSource('a', [{ text: 'constructor x=1 \ud800', actors: ['__proto__', 'constructor'] }])
    const { table, words, texts } = JSON.parse(JSON.stringify(await makeSearchFiles([hostile], noNames)))
    assert.deepEqual(Object.entries(table.spansOf.actor), [
      ['__proto__', [0]],
      ['constructor', [0]],
    ])
    assert.deepEqual(words.languages, { en: ['1', 'constructor', 'x'] })
    assert.equal(texts[0].spans[0][2], 'constructor x=1 \ud800')
  })

  test('are made in little time where somebody is named in every span', async () => {
    const spans = Array.from({ length: 30_000 }, () => ({ text: 'lamp', actors: ['keeper'] }))
    const { table } = await makeSearchFiles([makeSource('a', spans)], noNames)
    assert.equal(table.spansOf.actor['keeper']?.length, 30_000)
  })
})
