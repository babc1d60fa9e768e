import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../dossier/fixtures/hostile-text.ts'
import { tokenise } from '../dossier/text/tokenise.ts'
import { makeDossier, makeSource, noNames, toPagefind } from './fixtures/made-dossier.ts'
import { makeSearchFiles } from './make-search-files.ts'
import { openDossier } from './open-dossier.ts'

const sources = [
  makeSource('blank', ['', '—']),
  makeSource('lamps', ['Old lamps, old quay', '', { text: 'A lamp', speakers: ['keeper', 'constructor'] }]),
  makeSource('empty', []),
  makeSource('ropes', ['Lamp'], { title: 'The lamp and the lamp', voice: 'ours' }),
]

describe('a dossier opened for searching', () => {
  test('knows where each word stands, in spans and in titles that no span has', async () => {
    const { dossier } = await makeDossier(sources)
    assert.deepEqual(await dossier.findPlaces('old'), { spans: new Map([[2, [0, 2]]]), titles: new Map() })
    assert.deepEqual(await dossier.findPlaces('lamp'), {
      spans: new Map([
        [4, [1]],
        [5, [0]],
      ]),
      titles: new Map([[3, [2, 5]]]),
    })
    assert.deepEqual(await dossier.findPlaces('la'), { spans: new Map(), titles: new Map() })
  })

  test('knows the source of each span, and the first span of each source', async () => {
    const { dossier } = await makeDossier(sources)
    assert.equal(dossier.spans, 6)
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(dossier.sourceOf), [0, 0, 1, 1, 1, 3])
    assert.deepEqual([0, 1, 2, 3].map(dossier.firstSpanOf), [0, 2, 5, 5])
  })

  test('knows who speaks where, and nothing of an id that nothing is filed under', async () => {
    const { dossier } = await makeDossier(sources, { actors: [{ id: 'keeper', names: ['Keeper', 'the old hand'] }] })
    assert.deepEqual(dossier.spansOf('speaker', 'keeper'), new Set([4]))
    assert.deepEqual(dossier.spansOf('speaker', 'constructor'), new Set([4]))
    for (const id of ['nobody', 'toString', '__proto__']) assert.deepEqual(dossier.spansOf('speaker', id), new Set())
    assert.deepEqual(dossier.spansOf('topic', 'constructor'), new Set())
    assert.deepEqual(dossier.nameOf('speaker', 'keeper'), { id: 'keeper', names: ['Keeper', 'the old hand'] })
    assert.deepEqual(dossier.nameOf('topic', 'keeper'), { id: 'keeper', names: ['keeper'] })
  })

  test('fetches texts when they are asked for, each file once', async () => {
    const long = 'lamp '.repeat(2000)
    const made = await makeDossier([makeSource('a', [long, 'Quay']), makeSource('b', ['Rope', long])])
    const { dossier, loaded } = made
    assert.deepEqual(loaded, ['table.json', 'words.json'])
    const [quay, rope] = await dossier.loadSpans([1, 2])
    assert.deepEqual([quay?.text, rope?.text], ['Quay', 'Rope'])
    assert.deepEqual(rope, {
      span: 2,
      id: 'p1',
      label: '¶1',
      text: 'Rope',
      source: { place: 1, key: 'b', title: 'Title of b', voice: 'file', date: '1 May 2024', language: 'en' },
    })
    await Promise.all([dossier.loadSpans([2]), dossier.loadSpans([1])])
    assert.deepEqual(loaded, ['table.json', 'words.json', 'texts-1.json'])
  })

  test('asks again for what could not be fetched', async () => {
    const { indexed, table, words, texts } = await makeSearchFiles([makeSource('a', ['Quay'])], noNames)
    let isOffline = true
    const index = toPagefind(indexed)
    const fetched = async <Content>(content: Content): Promise<Content> => {
      if (isOffline) throw new Error('offline')
      return content
    }
    const dossier = await openDossier({
      pagefind: { search: async (term) => (term === null ? index.search(null) : fetched(await index.search(term))) },
      load: async (name) => (name === 'table.json' ? table : name === 'words.json' ? words : fetched(texts[0])),
    })
    await assert.rejects(Promise.all([dossier.loadSpans([0, 0]), dossier.findPlaces('quay')]), { message: 'offline' })
    await assert.rejects(dossier.findPlaces('quay'), { message: 'offline' })
    isOffline = false
    assert.equal((await dossier.loadSpans([0]))[0]?.text, 'Quay')
    assert.deepEqual((await dossier.findPlaces('quay')).spans, new Map([[0, [0]]]))
  })

  test('may be empty', async () => {
    const { dossier } = await makeDossier([])
    assert.equal(dossier.spans, 0)
    assert.deepEqual(await dossier.findPlaces('lamp'), { spans: new Map(), titles: new Map() })
    assert.deepEqual(await dossier.loadSpans([]), [])
  })

  test('is refused if its files are of different builds or other files', async () => {
    const { table, words } = await makeSearchFiles(sources, noNames)
    const load = async (name: string): Promise<unknown> => (name === 'table.json' ? table : words)
    await assert.rejects(openDossier({ pagefind: toPagefind([]), load }), {
      message: 'Unexpected table of 2 sources with words, expected 0 as in the index',
    })
    await assert.rejects(openDossier({ pagefind: toPagefind([]), load: async () => null }), {
      message: 'Unexpected content of table.json',
    })
  })

  test('finds every word of every text in its span, and nowhere else', async () => {
    const texts = fc.array(fc.array(hostileText, { maxLength: 3 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(texts, async (spansOfSources) => {
        const { dossier } = await makeDossier(spansOfSources.map((spans, index) => makeSource(`s${index}`, spans)))
        const expected = new Map<string, Map<number, number[]>>()
        spansOfSources.flat().forEach((text, span) => {
          tokenise(text).forEach(({ word }, place) => {
            const places = expected.get(word) ?? new Map<number, number[]>()
            expected.set(word, places.set(span, [...(places.get(span) ?? []), place]))
          })
        })
        for (const [word, places] of expected) {
          assert.deepEqual((await dossier.findPlaces(word)).spans, places)
          assert.ok(dossier.vocabulary.inflections(word).includes(word))
        }
      }),
      { numRuns: 50 },
    )
  })
})
