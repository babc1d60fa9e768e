import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNeighbours, mostNeighbours } from './find-neighbours.ts'

const find = (...texts: readonly string[]): number[][] => findNeighbours(texts.map((text) => text.split(' ')))

test('a source is next to those that share its words, the nearest first', () => {
  const found = find(
    'lamp oil wick',
    'lamp oil wick',
    'quay rope oil',
    'fish scales',
    'fish market',
    'bread',
    'salt',
    'rain',
    'snow',
    'ice',
    'fog',
    'mist',
    'hail',
    'wind',
    'sun',
  )
  assert.deepEqual(found.slice(0, 6), [[1, 2], [0, 2], [0, 1], [4], [3], []])
})

test('what many sources say tells none of them apart', () => {
  assert.deepEqual(find('sea a', 'sea b', 'sea c', 'sea d'), [[], [], [], []])
})

test('a source has a handful of neighbours, in the order of sources where they are equally near', () => {
  const texts = Array.from({ length: 60 }, (_, index) => (index < 12 ? 'lamp' : `word${index}`))
  const found = find(...texts)
  assert.deepEqual(
    [found[0]?.slice(0, 3), found[11]?.slice(0, 3)],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
  )
  assert.ok(found.slice(0, 12).every((near) => near.length === mostNeighbours))
})

test('no source, and a source without a word, have no neighbours', () => {
  assert.deepEqual(findNeighbours([]), [])
  assert.deepEqual(findNeighbours([[], ['lamp'], ['lamp']]), [[], [2], [1]])
})
