import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tokenise } from '../../src/dossier/text/tokenise.ts'
import { formatSought } from '../../src/search/format-query.ts'
import type { LoadedSpan } from '../../src/search/open-dossier.ts'
import { type OwnSearch, openOwnSearch } from './own-search.ts'

let own: OwnSearch
let spans: readonly LoadedSpan[]
let folded: readonly { readonly id: string; readonly text: string }[]
before(async () => {
  own = await openOwnSearch()
  spans = await own.dossier.loadSpans(Array.from({ length: own.dossier.spans }, (_, span) => span))
  folded = spans
    .map(({ source, id, text }) => ({ id: `${source.key}#${id}`, text: fold(text) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
})
after(() => own.close())

describe('an exact search is a naive scan', () => {
  test('for every phrase of two to six words of the texts', async (context) => {
    const phrases = listPhrases()
    let right = 0
    let missed = 0
    let wrong = 0
    for (const phrase of phrases) {
      const expected = scan(phrase)
      const found = await findExactly(phrase)
      right += found.filter((id) => expected.includes(id)).length
      missed += expected.filter((id) => !found.includes(id)).length
      wrong += found.filter((id) => !expected.includes(id)).length
    }
    context.diagnostic(
      `${phrases.length} phrases: ${right} passages found, ${missed} missed, ${wrong} that do not belong`,
    )
    assert.deepEqual({ missed, wrong }, { missed: 0, wrong: 0 })
    assert.ok(right >= phrases.length && phrases.length > 10_000)
  })

  test('whatever the quotation marks, dashes, case and white space', async () => {
    for (const [phrase, other] of [
      ['Hamas’ political bureau', "HAMAS'  POLITICAL bureau"],
      ['al-Risheq', 'AL‑RISHEQ'],
    ] as const) {
      const expected = scan(other)
      assert.ok(expected.length > 0, other)
      assert.deepEqual(await findExactly(phrase), await findExactly(other))
      assert.deepEqual(await findExactly(other), expected)
    }
  })

  test('and does not find parts of words, or words parted by a full stop', async () => {
    assert.ok(folded.some(({ text }) => text.includes('cease-fire')))
    assert.ok(folded.some(({ text }) => text.includes('humanitarian crisis. they also')))
    for (const phrase of ['ease-fire', 'cease-fir', 'crisis they also']) assert.deepEqual(await findExactly(phrase), [])
  })
})

describe('counts are those of a naive scan', () => {
  test('of every word that the texts have, in all its inflections', async () => {
    const words = [...new Set(spans.flatMap(({ text }) => tokenise(text).map(({ word }) => word)))]
    for (const word of words) {
      const inflections = new Set(own.dossier.vocabulary.inflections(word))
      const expected = spans.flatMap(({ span, text }) => {
        const count = tokenise(text).filter((token) => inflections.has(token.word)).length
        return count > 0 ? [[span, count]] : []
      })
      const places = await Promise.all([...inflections].map((form) => own.dossier.findPlaces(form)))
      const found = new Map<number, number>()
      for (const place of places)
        for (const [span, list] of place.spans) found.set(span, (found.get(span) ?? 0) + list.length)
      assert.deepEqual(
        [...found].sort(([a], [b]) => a - b),
        expected,
        word,
      )
    }
  })

  test('of occurrences, passages and sources', async () => {
    const { hits, occurrences, sources } = await own.search('Rafah')
    const scanned = spans.map(({ text }) => text.match(/\bRafah\b/g)?.length ?? 0)
    assert.equal(
      occurrences,
      scanned.reduce((sum, count) => sum + count, 0),
    )
    assert.equal(hits.length, scanned.filter((count) => count > 0).length)
    assert.equal(
      sources,
      new Set(spans.filter(({ text }) => /\bRafah\b/.test(text)).map(({ source }) => source.key)).size,
    )
  })
})

/** Every stretch of two to six words of a passage, as printed, each once. */
function listPhrases(): string[] {
  const phrases = spans.flatMap(({ text }) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    return words.flatMap((first, index) =>
      [1, 2, 3, 4, 5].flatMap((more) => {
        const last = words[index + more]
        return last ? [text.slice(first.index, last.index + last[0].length)] : []
      }),
    )
  })
  return [...new Set(phrases)].sort()
}

/** Searches a phrase as the search itself writes one, between marks that it does not hold. */
async function findExactly(phrase: string): Promise<string[]> {
  const marked = formatSought({ kind: 'phrase', typed: phrase, tokens: [] })
  return (await own.toIds(await own.search(marked))).sort()
}

/** The slow way: every text, read from end to end. */
function scan(phrase: string): string[] {
  const wanted = fold(phrase)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  )
  return folded.flatMap(({ id, text }) => (text.includes(wanted) && pattern.test(text) ? [id] : []))
}

function fold(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}
