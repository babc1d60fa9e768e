import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { emptyLedger } from '../schemas/ledger.ts'
import { readSources } from '../sources/read-sources.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf } from '../sources/source.ts'
import type { CheckedSource } from './check-data.ts'
import { checkDossierQuotation } from './check-dossier-quotation.ts'
import { tellQuotation } from './tell-answer.ts'

const harbour = toSource('harbour', {
  p1: 'The keeper said, "Nobody may cross the wall," and shut the gate.',
  p2: 'Ships wait outside the wall for the tide to turn.',
  p3: 'Nobody has counted the barrels on the quay yet.',
})
const notes = toSource('notes', { p1: 'Ships wait outside the wall for the tide to turn.' })
const sources = [harbour, notes]

/** Verdict, and where: `harbour p2`. */
function ask(quotation: string, of: readonly CheckedSource[] = sources): string[] {
  const answer = checkDossierQuotation(quotation, { sources: of })
  const found = 'found' in answer ? answer.found : []
  return [tellQuotation(answer).verdict, ...found.map(({ source, ids }) => [source.key, ...ids].join(' '))]
}

describe('a quotation', () => {
  test('is verbatim in every passage that has it, whatever the marks around it', () => {
    for (const quotation of ['for the tide to turn', '“for the tide to turn”', ' "for the tide\nto turn." '])
      assert.deepEqual(ask(quotation), ['Verbatim', 'harbour p2', 'notes p1'], quotation)
    assert.deepEqual(ask('“Nobody may cross the wall,”'), ['Verbatim', 'harbour p1'])
  })

  test('may run over several passages', () => {
    assert.deepEqual(ask('for the tide to turn.\n\nNobody has counted'), ['Verbatim', 'harbour p2 p3'])
  })

  test('may mark what it leaves out and puts in', () => {
    assert.deepEqual(ask('Ships wait … for the tide'), ['Verbatim, with marked changes', 'harbour p2', 'notes p1'])
    assert.deepEqual(ask('[n]obody has counted [all] the barrels'), ['Verbatim, with marked changes', 'harbour p3'])
    assert.deepEqual(ask('The keeper said … counted the barrels'), ['Verbatim, with marked changes', 'harbour p1 p3'])
  })

  test('in other words is told with those that differ', () => {
    const answer = checkDossierQuotation('Nobody has counted the boats on the quay yet.', { sources })
    assert.ok(answer.kind === 'altered')
    assert.deepEqual(answer.found, [{ source: harbour, ids: ['p3'] }])
    assert.deepEqual(answer.difference, [
      { kind: 'same', words: 'Nobody has counted the' },
      { kind: 'changed', quoted: 'boats', source: 'barrels' },
      { kind: 'same', words: 'on the quay yet.' },
    ])
  })

  test('of other words altogether is not here, nor is one without words', () => {
    assert.deepEqual(ask('The mayor opened a bridge in spring.'), ['Not in this dossier'])
    assert.deepEqual(ask(' “…” '), ['Nothing to check'])
  })

  test('finds nothing across words that are not shown', () => {
    const excerpts: CheckedSource = {
      ...toSource('cut', { p1: '[…] the wall […] of the town […]' }),
      access: 'excerpts',
    }
    assert.deepEqual(ask('the wall', [excerpts]), ['Verbatim', 'cut p1'])
    assert.deepEqual(ask('the wall of the town', [excerpts]).at(0), 'Altered')
    assert.deepEqual(ask('the wall […] of the town', [excerpts]), ['Verbatim, with marked changes', 'cut p1'])
  })
})

test('of 1,000 quotations from the five sources with a change in them, none is called verbatim', () => {
  const folder = readFolder(join(import.meta.dirname, '../../..'))
  const read = readSources(folder, { actors: [], ledger: emptyLedger })
  const all = read.sources.map((source) =>
    toSource(
      source.key,
      Object.fromEntries(passagesOf(source).map(({ id, text }) => [id, toReadingText(text, source.layout)])),
    ),
  )
  const texts = all.flatMap(({ passages }) => passages.flatMap(({ text }) => text ?? []))
  const words = texts.map((text) => text.split(/\s+/)).filter(({ length }) => length >= 8)
  const folded = texts.map(fold)
  let checked = 0
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer({ min: 0, max: 5 }), (pick, place, way) => {
      const passage = words[Math.abs(pick) % words.length] ?? []
      const length = 5 + (Math.abs(place) % 16)
      const start = Math.abs(place) % Math.max(1, passage.length - length)
      const quoted = passage.slice(start, start + length)
      const altered = mutate(quoted, 1 + (Math.abs(pick) % (quoted.length - 2)), way)
      // A change that gives words which stand there as well is none.
      if (folded.some((text) => text.includes(fold(altered)))) return
      checked += 1
      const { kind } = checkDossierQuotation(altered, { sources: all })
      assert.notEqual(kind, 'verbatim', altered)
      assert.notEqual(kind, 'marked', altered)
    }),
    { numRuns: 1200, seed: 4 },
  )
  assert.ok(checked >= 1000, String(checked))
  for (const [index, text] of texts.entries()) {
    if (index % 5 === 0) assert.equal(checkDossierQuotation(text, { sources: all }).kind, 'verbatim', text)
  }
})

/** Six ways to change a word in the middle: left out, doubled, replaced, misspelt, swapped with the next, negated. */
function mutate(words: readonly string[], at: number, way: number): string {
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  const changed = [
    [],
    [word, word],
    ['lanterns'],
    [`${word.slice(0, 1)}x${word.slice(1)}`],
    [next, word],
    ['not', word],
  ][way]
  const rest = words.slice(way === 4 ? at + 2 : at + 1)
  return [...words.slice(0, at), ...(changed ?? []), ...rest].join(' ')
}

/** As checking sees it: marks of one kind, white space as one space, a mark at the end not counted. */
function fold(text: string): string {
  return text
    .replace(/["“”„‟«»'‘’‚‛]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.,]$/, '')
    .trim()
}

function toSource(key: string, texts: Readonly<Record<string, string>>): CheckedSource {
  const passages = Object.entries(texts).map(([id, text]) => ({ id, text, sha256: '', versions: [] }))
  return { key, cited: key, title: key, access: 'full', passages }
}
