import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { tokenise } from '../dossier/text/tokenise.ts'
import { findExact } from './find-exact.ts'
import { findSought } from './find-sought.ts'
import { makeDossier, makeSource } from './fixtures/made-dossier.ts'
import type { Single, Sought } from './query.ts'

const word = (typed: string): Single => ({ kind: 'word', typed, tokens: tokenise(typed).map((token) => token.word) })
const phrase = (typed: string): Single => ({ ...word(typed), kind: 'phrase' })
const near = (a: Single, b: Single, distance: number): Sought => ({ kind: 'near', typed: '', distance, of: [a, b] })

/** Where something is found in texts, as stretches of words by text. */
async function find(texts: readonly string[], sought: Sought, withEndings = false): Promise<Record<number, string[]>> {
  const { dossier } = await makeDossier([makeSource('a', texts)])
  const { occurrences } = await findSought(dossier, sought, { withEndings })
  return Object.fromEntries(
    [...occurrences].map(([span, list]) => [span, list.map(({ start, end }) => `${start}–${end}`)]),
  )
}

describe('a word', () => {
  test('is found in all inflections', async () => {
    assert.deepEqual(await find(['Lamps and a lamp', 'a quay', 'the lamp’s oil'], word('lamp')), {
      0: ['0–1', '3–4'],
      2: ['1–2'],
    })
  })

  test('finds its compound, its parts side by side and what is written as one', async () => {
    const texts = ['a slipstream', 'a slip-stream', 'a slip stream', 'slip of a stream', 'slip–streams']
    const all = { 0: ['1–2'], 1: ['1–3'], 2: ['1–3'], 4: ['0–2'] }
    assert.deepEqual(await find(texts, word('slip-stream')), all)
    assert.deepEqual(await find(texts, word('slipstream')), all)
  })

  test('is found in titles that no text has, by source', async () => {
    const { dossier } = await makeDossier([
      makeSource('a', ['quay'], { title: 'Old lamps, old lamp', voice: 'ours' }),
      makeSource('b', ['lamp'], { title: 'lamp.txt' }),
    ])
    const { occurrences, titles, words } = await findSought(dossier, word('lamp'), { withEndings: false })
    assert.deepEqual(
      [[...occurrences.keys()], [...titles].map(([source, list]) => [source, list.length])],
      [[1], [[0, 2]]],
    )
    assert.deepEqual(words, [
      { word: 'lamp', count: 2 },
      { word: 'lamps', count: 1 },
    ])
    const together = await findSought(dossier, word('old-lamp'), { withEndings: false })
    assert.deepEqual([...together.titles.keys()], [0])
  })

  test('that no text has is found nowhere', async () => {
    assert.deepEqual(await find(['lamp'], word('rope')), {})
    assert.deepEqual(await find(['old lamp'], word('old-rope')), {})
  })
})

describe('a beginning', () => {
  test('finds every word that begins so, whatever its endings', async () => {
    const texts = ['lamplight', 'a lamp', 'clamp', 'lamented']
    assert.deepEqual(await find(texts, { kind: 'beginning', typed: 'lamp', tokens: ['lamp'] }), {
      0: ['0–1'],
      1: ['1–2'],
    })
  })

  test('finds the most frequent words where too many begin so', async () => {
    const many = Array.from(
      { length: 400 },
      (_, index) => `lampa${String.fromCharCode(97 + (index % 20)).repeat(1 + Math.floor(index / 20))}`,
    )
    const found = await find([many.join(' '), 'lampzz lampzz'], { kind: 'beginning', typed: 'lamp', tokens: ['lamp'] })
    assert.deepEqual([found[0]?.length, found[1]], [299, ['0–1', '1–2']])
  })
})

describe('a phrase', () => {
  test('is found letter for letter', async () => {
    const texts = ['The old lamps.', 'the “Old  lamps”', 'the old lamp', 'old, lamps', 'an old\nlamps-maker']
    assert.deepEqual(await find(texts, phrase('old lamps')), { 0: ['1–3'], 1: ['1–3'], 4: ['1–3'] })
  })

  test('is found with other endings if that is wanted', async () => {
    assert.deepEqual(await find(['the old lamps', 'the old lamp', 'lamps of old'], phrase('old lamp'), true), {
      0: ['1–3'],
      1: ['1–3'],
    })
  })

  test('of numbers and initials is found as printed', async () => {
    const texts = [
      'the 5,000 men of the U.S. coast',
      'the 5000 men',
      'the 5\u00a0000 men',
      'the US coast',
      '15,000 men',
    ]
    assert.deepEqual(await find(texts, phrase('5,000 men')), { 0: ['1–3'] })
    assert.deepEqual(await find(texts, phrase('5 000 men')), { 2: ['1–3'] })
    assert.deepEqual(await find(['the 5 000 men'], phrase('the 5\u202f000 men')), { 0: ['0–4'] })
    assert.deepEqual(await find(texts, phrase('the U.S. coast')), { 0: ['4–7'] })
    assert.deepEqual(await find(texts, phrase('S. coast')), { 0: ['5–7'] })
    assert.deepEqual(await find(texts, phrase('000')), { 0: ['1–2'], 2: ['1–2'], 4: ['0–1'] })
  })

  test('has any apostrophe and any dash', async () => {
    const texts = ['the keeper‘s lamp', 'the keeper′s lamp', 'the slip—stream']
    assert.deepEqual(await find(texts, phrase("keeper's lamp")), { 0: ['1–3'], 1: ['1–3'] })
    assert.deepEqual(await find(texts, phrase('slip-stream')), { 2: ['1–3'] })
  })

  test('of a script without blanks is found within a run', async () => {
    assert.deepEqual(await find(['港の灯台を見た', '灯と台'], phrase('灯台')), { 0: ['2–4'] })
  })

  test('is found wherever a naive scan finds it', async () => {
    const piece = fc.constantFrom(
      'old',
      'lamp',
      'lamps',
      'U.S.',
      'a',
      '5,000',
      '5',
      '000',
      'keeper’s',
      '3.5',
      '灯',
      'old',
      'o\u00adld',
      'café',
    )
    const sign = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\u00a0', ' “', '')
    const text = fc.array(fc.tuple(piece, sign), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), text, async (texts, typed) => {
        for (const asked of [typed, (texts[0] ?? '').slice(0, 12)]) {
          const sought = phrase(asked)
          if (sought.tokens.length === 0) continue
          const expected = texts.flatMap((one, span) => (findExact(one, asked).length > 0 ? [span] : []))
          assert.deepEqual(
            Object.keys(await find(texts, sought)).map(Number),
            expected,
            `“${asked}” in ${texts.join(' | ')}`,
          )
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('two things near one another', () => {
  const texts = ['a lamp on the old quay', 'quays without lamps', 'a lamp far away from any of the quays']

  test('are found in either order, with their inflections', async () => {
    assert.deepEqual(await find(texts, near(word('lamp'), word('quay'), 4)), { 0: ['1–2', '5–6'], 1: ['0–1', '2–3'] })
    assert.deepEqual(await find(texts, near(word('lamp'), word('quay'), 3)), { 1: ['0–1', '2–3'] })
  })

  test('may be phrases and runs of words', async () => {
    assert.deepEqual(await find(texts, near(phrase('the old'), word('lamp'), 2)), { 0: ['1–2', '3–5'] })
  })
})
