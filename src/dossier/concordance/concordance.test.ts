import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { csvParse } from 'd3-dsv'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { buildSound, readSiteFile } from '../fixtures/read-site-file.ts'
import { buildOf, close, readOutput } from '../fixtures/two-editions.ts'
import type { InputFile } from '../input-file.ts'
import { concordanceLetter, concordanceOverview, concordanceWord } from '../schemas/concordance-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokenise } from '../text/tokenise.ts'
import { decodePlaces } from './encode-places.ts'

const five = buildSound(readFolder(join(import.meta.dirname, '../../..')))
const lamps = 'The lamp burns.\n\nLamps and a lamp: the lamp-oil, the lampoil, “a lamp”.\n'

/** What the pages of the concordance show, as their schemas read it. */
function read(built: typeof five) {
  const parse = (name: string) => JSON.parse(readOutput(built, `${name}.json`))
  return {
    overview: concordanceOverview.parse(parse('concordance').concordance),
    letters: concordanceLetter.array().parse(parse('concordance-letters')),
    words: concordanceWord.array().parse(parse('concordance-words')),
  }
}

function toRows(csv: string): string[] {
  return csvParse(csv).map(({ word, source, passage, occurrences }) => `${word} ${source} ${passage} ${occurrences}`)
}

describe('the concordance of the five sources', () => {
  const rows = csvParse(readSiteFile(five, 'concordance/concordance.csv'))

  test('counts each word in each span as a plain reading of the texts does', () => {
    const counts = new Map<string, number>()
    for (const { key, spans, layout } of five.sources)
      for (const span of spans.filter(({ kind }) => kind !== 'furniture'))
        for (const { word } of tokenise(toReadingText(span.text, layout))) {
          if (isStopWord(word, 'en')) continue
          const row = `${word} ${key} ${span.id}`
          counts.set(row, (counts.get(row) ?? 0) + 1)
        }
    const joined = /[-']/
    const listed = rows.filter(({ word = '' }) => !joined.test(word))
    assert.deepEqual(
      listed.map(({ word, source, passage, occurrences }) => `${word} ${source} ${passage}: ${occurrences}`).toSorted(),
      [...counts].map(([row, count]) => `${row}: ${count}`).toSorted(),
    )
  })

  test('counts joined words as often as they are printed', () => {
    const texts = five.sources.flatMap(({ spans }) => spans.filter(({ kind }) => kind !== 'furniture'))
    const all = texts.map(({ text }) => text).join('\n')
    for (const word of ['cease-fire', 'al-risheq', 'full-scale', 'day-to-day']) {
      const printed = all.match(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'giu')) ?? []
      const listed = rows.filter((row) => row['word'] === word)
      assert.equal(
        listed.reduce((sum, { occurrences }) => sum + Number(occurrences), 0),
        printed.length,
        word,
      )
    }
  })

  test('says the same on its pages as in its file', () => {
    const { overview, letters, words } = read(five)
    const entries = letters.flatMap((letter) => letter.entries)
    assert.equal(overview.words, entries.length)
    assert.equal(overview.words, new Set(rows.map(({ word }) => word)).size)
    const sum = rows.reduce((total, { occurrences }) => total + Number(occurrences), 0)
    assert.equal(overview.occurrences, sum)
    assert.equal(
      entries.reduce((total, entry) => total + entry.total, 0),
      sum,
    )
    for (const { counts, total, word } of overview.frequent)
      assert.equal(
        counts.reduce((all, count) => all + count, 0),
        total,
        word,
      )
    for (const word of words)
      assert.equal(word.sources.flatMap(({ lines }) => lines).length + word.more, word.total, word.word)
  })

  test('shows each line as it stands in its passage', () => {
    const texts = new Map<string, string>(
      five.sources.flatMap(({ key, spans, layout }) =>
        spans.map(({ id, text }) => [`${key} ${id}`, toReadingText(text, layout).replace(/\s+/g, ' ')] as const),
      ),
    )
    const { words } = read(five)
    assert.ok(words.length > 50)
    for (const { sources } of words)
      for (const { source, lines } of sources)
        for (const { span, left, word, right } of lines)
          assert.ok(texts.get(`${source} ${span}`)?.includes(`${left}${word}${right}`), `${source} ${span}: ${word}`)
  })
})

describe('a concordance', () => {
  test('lists words of passages and matter with their spans, and none of furniture', () => {
    const spans =
      'spans:\n  - { kind: matter, id: headline, quote: Lamps lit }\n  - { kind: furniture, quote: Share lamp, why: A button. }\n'
    const built = buildOf(toDescribedSeed('harbour', 'Lamps lit\n\nThe lamp burns.\n\nShare lamp\n', spans))
    assert.deepEqual(toRows(readOutput(built, 'concordance/concordance.csv')), [
      'burns harbour p1 1',
      'lamp harbour p1 1',
      'lamps harbour headline 1',
      'lit harbour headline 1',
    ])
  })

  test('shows a word as it is printed most often, with all its forms and places', () => {
    const built = buildOf(toDescribedSeed('harbour', 'Lamp\n\nLamp LAMP lamp Lamp\n'))
    const [entry] = read(built).letters.flatMap(({ entries }) => entries)
    assert.deepEqual(entry && { ...entry, places: decodePlaces(entry.places) }, {
      anchor: 'word-lamp',
      word: 'Lamp',
      page: 'lamp',
      total: 5,
      sources: 1,
      forms: {
        listed: [
          { form: 'Lamp', count: 3 },
          { form: 'lamp', count: 1 },
          { form: 'LAMP', count: 1 },
        ],
        more: 0,
      },
      more: 0,
      places: [
        {
          source: 'harbour',
          count: 5,
          spans: [
            { id: 'p1', label: '¶1' },
            { id: 'p2', label: '¶2' },
          ],
        },
      ],
      see: [],
    })
  })

  test('refers from one spelling to the other', () => {
    const { letters } = read(buildOf(toDescribedSeed('harbour', lamps)))
    const entries = letters.flatMap((letter) => letter.entries)
    assert.deepEqual(
      entries.flatMap(({ word, see }) => see.map((other) => [word, other.word, other.path])),
      [
        ['lamp-oil', 'lampoil', 'letters/l/#word-lampoil'],
        ['lampoil', 'lamp-oil', 'letters/l/#word-lamp-oil'],
      ],
    )
  })

  test('is empty, and there, where no text is shown', () => {
    const built = buildOf(toDescribedSeed('harbour', lamps, 'access: record\n'))
    const { overview, letters, words } = read(built)
    assert.deepEqual([overview.words, overview.shown, letters, words], [0, 0, [], []])
    assert.equal(readOutput(built, 'concordance/concordance.csv'), 'word,source,passage,occurrences\n')
  })

  test('has no column for each of more than eight sources', () => {
    const sources = Array.from({ length: 9 }, (_, index) => toDescribedSeed(`harbour-${index}`, `Lamp ${index}.\n`))
    const { overview } = read(buildOf(sources.flat()))
    assert.deepEqual(overview.columns, { words: [], names: [] })
    assert.deepEqual(
      overview.frequent.map(({ word, total, sources: of, counts }) => [word, total, of, counts]),
      [['Lamp', 9, 9, []]],
    )
  })

  test('counts the names of actors in each source', () => {
    const actors = toInputFile('content/actors.yaml', '- { id: guild, name: Guild, type: organisation }\n')
    const files = [...toDescribedSeed('a', 'The Guild and the Guild.\n'), ...toDescribedSeed('b', 'Nobody.\n'), actors]
    assert.deepEqual(read(buildOf(files)).overview.names, [
      { id: 'guild', name: 'Guild', theirs: false, total: 2, sources: 1, counts: [2, 0] },
    ])
  })

  test('keeps the address of a word of an edition whose text is hidden now, without the word', () => {
    const before: readonly InputFile[] = close(
      toDescribedSeed('harbour', 'Kelplamp kelplamp kelplamp kelplamp.\n'),
      '2026-01-01',
    )
    const hidden = toDescribedSeed('harbour', 'Kelplamp kelplamp kelplamp kelplamp.\n', 'access: record\n')
    const after = buildOf([...before.filter(({ path }) => !path.startsWith('seeds/')), ...hidden])
    assert.ok(after.addresses.includes('/concordance/words/kelplamp/'))
    assert.deepEqual(read(after).overview.gone, ['letters/k', 'words/kelplamp'])
    assert.deepEqual(read(after).words, [])
    assert.doesNotMatch(readOutput(after, 'sitemap.xml'), /kelplamp/)
  })
})
