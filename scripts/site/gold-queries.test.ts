import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { createMentionFinder } from '../../src/dossier/actors/find-mentions.ts'
import { statementsOf } from '../../src/dossier/evidence/evidence.ts'
import { readEvidence } from '../../src/dossier/evidence/read-evidence.ts'
import { findLoadedWords } from '../../src/dossier/language/find-loaded-words.ts'
import { readSettingsFiles } from '../../src/dossier/read-settings-files.ts'
import { readSources } from '../../src/dossier/sources/read-sources.ts'
import { toReadingText } from '../../src/dossier/sources/reading-text.ts'
import { type FieldName, fieldNames } from '../../src/search/query.ts'
import { readFolder } from '../edge/read-folder.ts'
import { readGoldQueries } from './read-gold-queries.ts'

/** A passage or matter with what it can be narrowed by. */
type ScannedSpan = {
  readonly id: string
  readonly text: string
  readonly values: Readonly<Record<FieldName, readonly string[]>>
}

const queries = readGoldQueries()
const spans = readSpans(join(import.meta.dirname, '../..'))

describe('the gold queries', () => {
  test('are a hundred, each asked once', () => {
    assert.equal(new Set(queries.map(({ ask }) => ask)).size, 100)
    const counts = [...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length])
    assert.deepEqual(counts, [
      ['name', 12],
      ['variant', 11],
      ['misspelling', 7],
      ['number', 7],
      ['date', 6],
      ['phrase', 10],
      ['operator', 12],
      ['word', 5],
      ['question', 20],
      ['nothing', 10],
    ])
  })

  test('have the fields of their kind', () => {
    for (const { within, ...query } of queries) {
      const own = { question: ['first', 'judged', 'why'], misspelling: ['instead', 'scan'] }[query.kind] ?? ['scan']
      assert.deepEqual(Object.keys(query).sort(), ['ask', 'finds', 'kind', 'means', ...own].sort(), query.ask)
    }
  })

  test('find passages that are there, each once, by source and by place in the text', () => {
    const ids = spans.map(({ id }) => id)
    for (const { ask, finds } of queries) {
      const inOrder = ids.filter((id) => finds.includes(id))
      assert.deepEqual(finds, inOrder, ask)
    }
  })

  test('find nothing where the kind says so, and something everywhere else', () => {
    for (const { ask, kind, finds } of queries) assert.equal(finds.length === 0, kind === 'nothing', ask)
  })

  test('say of each passage that answers a question why, and which may come first', () => {
    for (const { ask, finds, first, why } of queries.filter(({ kind }) => kind === 'question')) {
      assert.deepEqual(Object.keys(why ?? {}), finds, ask)
      assert.deepEqual(
        first,
        finds.filter((id) => first?.includes(id)),
        ask,
      )
      assert.ok(first?.length, ask)
    }
  })

  test('misspell what no text has, for a word that one has', () => {
    const has = (word: string) => spans.some(({ text }) => new RegExp(`\\b${word}\\b`, 'iu').test(text))
    for (const { ask, instead = '' } of queries.filter(({ kind }) => kind === 'misspelling')) {
      assert.deepEqual([has(ask), has(instead)], [false, true], ask)
    }
  })

  test('are explained in words that take no side', () => {
    const words = queries.flatMap(({ means, why = {} }) => [means, ...Object.values(why)])
    assert.deepEqual(
      words.flatMap((text) => findLoadedWords(text)),
      [],
    )
  })
})

describe('a scan of the texts finds all and only the passages of', () => {
  for (const { ask, kind, scan, within = {}, finds } of queries.filter(({ scan }) => scan)) {
    test(`the ${kind} ${ask}`, () => {
      const patterns = [scan ?? []].flat().map((pattern) => new RegExp(pattern, 'iu'))
      const found = spans.filter(
        ({ text, values }) =>
          patterns.every((pattern) => pattern.test(text)) &&
          fieldNames.every((field) => within[field]?.some((value) => values[field].includes(value)) ?? true),
      )
      assert.deepEqual(
        found.map(({ id }) => id),
        finds,
      )
    })
  }
})

/** All passages and matter of the dossier in a folder, by source and by place in the text. */
function readSpans(root: string): ScannedSpan[] {
  const files = readFolder(root)
  const { actors, ledger } = readSettingsFiles(files)
  const { sources } = readSources(files, { actors, ledger })
  const statements = statementsOf(readEvidence(files, { sources, actors }).evidence)
  const findMentions = createMentionFinder(actors)
  const sorted = sources.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return sorted.flatMap(({ key, layout, record: { publisher, date }, spans: all }) =>
    all.flatMap((span): ScannedSpan[] => {
      if (span.kind === 'furniture') return []
      const text = toReadingText(span.text, layout).replace(/\s+/g, ' ')
      const said = statements.filter(({ cited }) => cited.passage === span)
      const values = {
        source: [key],
        outlet: 'value' in publisher ? [publisher.value] : [],
        year: 'value' in date ? [date.value.slice(0, 4)] : [],
        actor: findMentions(text).map(({ actor }) => actor),
        topic: said.flatMap(({ topics }) => topics),
        speaker: said.flatMap(({ speakers }) => speakers),
      }
      return [{ id: `${key}#${span.id}`, text, values }]
    }),
  )
}
