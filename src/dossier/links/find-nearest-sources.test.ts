import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findNearestSources } from './find-nearest-sources.ts'
import type { WordedSource } from './find-shared-runs.ts'
import { indexWords } from './index-words.ts'

function source(key: string, ...texts: string[]): WordedSource {
  return { key, passages: texts.map((text, index) => ({ id: `p${index + 1}`, text })) }
}

const find = (sources: readonly WordedSource[]) =>
  Object.fromEntries(
    [...findNearestSources(indexWords(sources))].map(([key, near]) => [
      key,
      near.map(({ source: other, words }) => `${other}: ${words.join(', ')}`),
    ]),
  )

const flood = source('flood', 'The river flooded the lower bridge.', 'The flooded bridge was closed by the council.')
const bridge = source('bridge', 'A new bridge is planned where the flooded one stood.', 'The council will pay.')
const grain = source('grain', 'Grain was dear in autumn.', 'Bakers bought little.')

test('the nearest sources come with the shared words of most weight', () => {
  assert.deepEqual(find([flood, bridge, grain]), {
    bridge: ['flood: council, bridge, flooded'],
    flood: ['bridge: council, bridge, flooded'],
    grain: [],
  })
})

test('at most three are near, the nearest first', () => {
  const others = [1, 2, 3, 4, 5].map((n) => source(`copy-${n}`, `The river flooded the bridge. ${'Grain. '.repeat(n)}`))
  const near = findNearestSources(indexWords([flood, grain, ...others])).get('flood') ?? []
  assert.equal(near.length, 3)
  assert.deepEqual(
    near,
    near.toSorted((a, b) => b.score - a.score),
  )
})

test('a dossier of one source, and one of none, has no nearest', () => {
  assert.deepEqual(find([flood]), { flood: [] })
  assert.deepEqual(find([]), {})
})

test('text without spaces between words is near nothing, and nothing fails', () => {
  assert.deepEqual(find([source('a', '港の灯は消えた。'), source('b', '橋は閉じた。')]), { a: [], b: [] })
})

test('the same sources are found whatever their order', () => {
  const text = fc.array(fc.constantFrom('lamp', 'quay', 'Boat', 'grain', 'tide', 'the'), { maxLength: 12 })
  const sources = fc
    .array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
    .map((all) => all.map((texts, index) => source(`s${index}`, ...texts.map((words) => words.join(' ')))))
  fc.assert(
    fc.property(sources, (given) => {
      assert.deepEqual(findNearestSources(indexWords(given.toReversed())), findNearestSources(indexWords(given)))
    }),
  )
})

test('a source that is near another has it near, unless three are nearer', () => {
  const near = findNearestSources(indexWords([flood, bridge, grain]))
  for (const [key, others] of near) {
    for (const other of others) assert.ok(near.get(other.source)?.some(({ source: back }) => back === key))
  }
})
