import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { SearchedSource } from '../dossier/pages/searched-dossier.ts'
import { findSought } from './find-sought.ts'
import { type MadeDossier, makeDossier, makeSource } from './fixtures/made-dossier.ts'
import { rankSpans } from './rank-spans.ts'

/** The scores of all spans for words, each a clause; `boosts` are by span and count for every clause. */
async function score(
  { dossier }: MadeDossier,
  words: readonly string[],
  boosts: ReadonlyMap<number, number> = new Map(),
): Promise<number[]> {
  const clauses = await Promise.all(
    words.map(async (typed) => ({
      found: await findSought(dossier, { kind: 'word', typed, tokens: [typed] }, { withEndings: false }),
      boostOf: (span: number) => boosts.get(span) ?? 1,
    })),
  )
  const all = Array.from({ length: dossier.spans }, (_, span) => span)
  return [...rankSpans(dossier, clauses, new Set(all)).values()]
}

/** The order of spans by their scores, the best first. */
async function order(sources: readonly SearchedSource[], ...words: readonly string[]): Promise<number[]> {
  const scores = await score(await makeDossier(sources), words)
  return scores.map((_, span) => span).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
}

describe('a span is the better', () => {
  test('the oftener it has a word, ever less so', async () => {
    const made = await makeDossier([makeSource('a', ['lamp quay quay', 'lamp lamp quay', 'lamp lamp lamp', 'quay'])])
    const [once = 0, twice = 0, thrice = 0, never = 0] = await score(made, ['lamp'])
    assert.ok(never < once && once < twice && twice < thrice)
    assert.ok(thrice - twice < twice - once)
  })

  test('the rarer the word is', async () => {
    assert.deepEqual(await order([makeSource('a', ['quay rope', 'quay lamp', 'quay oil'])], 'lamp', 'quay'), [1, 0, 2])
  })

  test('the shorter it is', async () => {
    assert.deepEqual(await order([makeSource('a', ['lamp oil wick rope salt', 'lamp oil', 'quay'])], 'lamp'), [1, 0, 2])
  })

  test('the nearer the words of the query stand to one another', async () => {
    const apart = 'lamp salt salt salt salt salt salt quay'
    const near = 'salt salt salt lamp quay salt salt salt'
    assert.deepEqual(await order([makeSource('a', [apart, near, 'rope'])], 'lamp', 'quay'), [1, 0, 2])
  })

  test('if somebody speaks in it whom the query names', async () => {
    const made = await makeDossier([makeSource('a', ['lamp oil', 'lamp oil', 'quay'])])
    const [first = 0, second = 0] = await score(made, ['lamp'], new Map([[1, 1.5]]))
    assert.ok(second > first)
  })
})

describe('a source is the better', () => {
  test('if its headline has the word', async () => {
    const sources = [
      makeSource('a', [{ text: 'quay' }, { text: 'lamp' }, { text: 'rope' }]),
      makeSource('b', [{ text: 'lamp', isHeadline: true }, { text: 'quay' }, { text: 'rope' }]),
    ]
    const [, inText = 0, , inHeadline = 0, beside = 0] = await score(await makeDossier(sources), ['lamp'])
    assert.ok(inHeadline > inText && beside > 0)
  })

  test('if a title has it that no text has', async () => {
    const title = { title: 'The lamp', voice: 'ours' }
    const [plain = 0, titled = 0] = await score(
      await makeDossier([
        makeSource('a', ['lamp quay']),
        makeSource('b', ['lamp quay'], title),
        makeSource('c', ['salt']),
      ]),
      ['lamp'],
    )
    assert.ok(titled > plain)
    assert.ok(
      (await score(await makeDossier([makeSource('b', ['quay'], title), makeSource('c', ['salt'])]), ['lamp'])).every(
        (one) => one >= 0,
      ),
    )
  })

  test('if those that are nearest by their words answer too', async () => {
    const others = Array.from({ length: 20 }, (_, index) => makeSource(`other${index}`, [`word${index} lamp`]))
    const sources = [
      makeSource('near', ['lamp oil wick']),
      makeSource('nearer', ['lamp lamp lamp oil wick']),
      makeSource('near-other', ['lamp salt fish']),
      makeSource('silent', ['bread salt fish']),
      ...others,
    ]
    const made = await makeDossier(sources)
    assert.deepEqual(made.files.table.sources.near.slice(0, 5), [[1], [0], [3], [2], []])
    const [near = 0, , nearOther = 0] = await score(made, ['lamp'])
    assert.ok(near > nearOther)
  })
})

test('what has nothing has no score, and no number is out of order', async () => {
  const made = await makeDossier([makeSource('a', ['lamp', '']), makeSource('b', ['']), makeSource('c', ['quay'])])
  const scores = await score(made, ['lamp', 'rope'])
  assert.ok(scores.every((one) => Number.isFinite(one) && one >= 0))
  assert.deepEqual(scores.slice(2), [0, 0])
  assert.deepEqual(await score(made, []), [0, 0, 0, 0])
  assert.deepEqual(await score(await makeDossier([]), []), [])
})
