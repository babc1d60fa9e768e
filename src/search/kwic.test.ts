import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenise } from '../dossier/text/tokenise.ts'
import { firstLines, listPrinted, toBeginning, toKwic } from './kwic.ts'
import type { Occurrence } from './place-words.ts'

const market =
  'The lamp at the old harbour was lit at nine. Nobody who saw the lamp that night could say who had lit it, and the “Lamp” stayed.'

function found(text: string, words: readonly string[]) {
  const tokens = tokenise(text)
  const occurrences: Occurrence[] = tokens.flatMap(({ word }, start) =>
    words.includes(word) ? [{ start, end: start + 1 }] : [],
  )
  return { text, tokens, occurrences }
}

describe('a key word in context', () => {
  test('stands between the words before and after it, as printed, cut at whole words', () => {
    assert.deepEqual(toKwic(found(market, ['saw']), 0), {
      before: [{ text: 'old harbour was lit at nine. Nobody who ', isMarked: false }],
      keyword: 'saw',
      after: [{ text: ' the lamp that night could say who had', isMarked: false }],
      cutBefore: true,
      cutAfter: true,
      marks: [0],
    })
  })

  test('has what else was found near it marked', () => {
    assert.deepEqual(toKwic(found('A red lamp.', ['red', 'lamp']), 0), {
      before: [{ text: 'A ', isMarked: false }],
      keyword: 'red',
      after: [
        { text: ' ', isMarked: false },
        { text: 'lamp', isMarked: true },
        { text: '.', isMarked: false },
      ],
      cutBefore: false,
      cutAfter: false,
      marks: [0, 1],
    })
  })

  test('counts letters of East Asia as two', () => {
    const { before, after } = toKwic(found(`${'灯'.repeat(60)}港${'市'.repeat(60)}`, ['港']), 0)
    assert.deepEqual([before[0]?.text.length, after[0]?.text.length], [21, 20])
  })

  test('takes marks that open or close with their words', () => {
    const { before, after } = toKwic(
      found(`${'x'.repeat(30)} (lit at the very old harbour) by nine “of the clock”, ${'y'.repeat(40)}`, ['nine']),
      0,
    )
    assert.deepEqual(
      [before, after],
      [
        [{ text: '(lit at the very old harbour) by ', isMarked: false }],
        [{ text: ' “of the clock”,', isMarked: false }],
      ],
    )
  })
})

describe('the first lines of a passage', () => {
  test('are those that mark something new', () => {
    const { lines, hidden } = firstLines(found('A red lamp.', ['red', 'lamp']), 3)
    assert.deepEqual([lines.map(({ keyword }) => keyword), hidden], [['red'], 0])
  })

  test('count what none of them marks', () => {
    const { lines, hidden } = firstLines(found(market, ['lamp']), 2)
    assert.deepEqual([lines.map(({ keyword }) => keyword), hidden], [['lamp', 'lamp'], 1])
  })
})

test('what was found is listed once whatever its case', () => {
  assert.deepEqual(listPrinted(found(market, ['lamp', 'lit'])), ['lamp', 'lit'])
})

test('the beginning of a text ends after a whole word', () => {
  assert.deepEqual(
    [toBeginning(found(market, []), 44), toBeginning(found(market, []))],
    ['The lamp at the old harbour was lit at nine.', market],
  )
})
