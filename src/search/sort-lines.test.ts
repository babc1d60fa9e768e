import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sortLines } from './sort-lines.ts'

const texts = ['a red lamp at sea', 'the old lamp burns', 'no red lamp', 'one old lamp at night']
const lines = texts.map((text, span) => ({ span, words: text.split(' '), occurrence: { start: 2, end: 3 } }))
const printed = (side: 'left' | 'right'): string[] => sortLines(lines, side).map(({ words }) => words.join(' '))

test('lines are sorted by the words after the occurrence, none first', () => {
  assert.deepEqual(printed('right'), [
    'no red lamp',
    'one old lamp at night',
    'a red lamp at sea',
    'the old lamp burns',
  ])
})

test('lines are sorted by the words before the occurrence, the nearest word first', () => {
  assert.deepEqual(printed('left'), ['one old lamp at night', 'the old lamp burns', 'a red lamp at sea', 'no red lamp'])
})

test('equal lines stand in the order of the texts', () => {
  const equal = [2, 0, 1].map((span) => ({ span, words: ['lamp'], occurrence: { start: 0, end: 1 } }))
  assert.deepEqual(
    sortLines(equal, 'right').map(({ span }) => span),
    [0, 1, 2],
  )
})
