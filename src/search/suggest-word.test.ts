import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suggestWords } from './suggest-word.ts'

const count = (...words: readonly string[]) => words.map((word, index) => ({ word, count: index + 1 }))
const words = count('lamp', 'harbour', 'harbours', 'market', 'keeper', 'lampe', 'lantern', '5000', '人', 'النار')

test('a letter added, left out, changed or changed places is a near miss', () => {
  assert.deepEqual(suggestWords('harbuor', words), ['harbour', 'harbours'])
  assert.deepEqual(suggestWords('markte', words), ['market'])
  assert.deepEqual(suggestWords('laantern', words), ['lantern'])
  assert.deepEqual(suggestWords('lmap', words), ['lamp'])
  assert.deepEqual(suggestWords('النر', words), ['النار'])
})

test('short words miss by one letter, long ones by two, and a first letter by no more than one', () => {
  assert.deepEqual(suggestWords('lomb', words), [])
  assert.deepEqual(suggestWords('kepeer', words), ['keeper'])
  assert.deepEqual(suggestWords('garbour', words), ['harbour'])
  assert.deepEqual(suggestWords('garbuor', words), [])
})

test('the nearest comes first, then the commonest, then the alphabet', () => {
  assert.deepEqual(suggestWords('lamps', count('lamp', 'damps', 'lump', 'limps'), 4), ['limps', 'damps', 'lamp'])
  const tie = [
    { word: 'port', count: 2 },
    { word: 'part', count: 2 },
    { word: 'pert', count: 9 },
  ]
  assert.deepEqual(suggestWords('pirt', tie), ['pert', 'part'])
})

test('a word that is there, one with digits and a very short or very long one have none', () => {
  assert.deepEqual(suggestWords('lamp', count('lamp')), [])
  assert.deepEqual(suggestWords('5001', words), [])
  assert.deepEqual(suggestWords('la', words), [])
  assert.deepEqual(suggestWords('', words), [])
  assert.deepEqual(suggestWords('x'.repeat(10_000), words), [])
})

test('case and accents are no misses', () => {
  assert.deepEqual(suggestWords('Märkte', words), ['market'])
})
