import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSharedRuns, type WordedSource } from './find-shared-runs.ts'

const twelve = 'one two three four five six seven eight nine ten eleven twelve'

function source(key: string, ...texts: string[]): WordedSource {
  return { key, passages: texts.map((text, index) => ({ id: `p${index + 1}`, text })) }
}

test('a run of twelve words is found, case and punctuation aside', () => {
  const runs = findSharedRuns([source('a', `Before. ${twelve}.`), source('b', `“${twelve.toUpperCase()}” after`)])
  assert.deepEqual(runs, [
    {
      length: 12,
      ends: [
        { source: 'a', passages: ['p1'], words: twelve },
        { source: 'b', passages: ['p1'], words: twelve.toUpperCase() },
      ],
    },
  ])
})

test('eleven words are not enough', () => {
  const eleven = twelve.replace(' twelve', '')
  assert.deepEqual(findSharedRuns([source('a', `${eleven} x`), source('b', `${eleven} y`)]), [])
})

test('a run goes on across the end of a passage', () => {
  const runs = findSharedRuns([
    source('a', 'one two three four five six', 'seven eight nine ten eleven twelve'),
    source('b', twelve),
  ])
  assert.deepEqual(runs[0]?.ends[0].passages, ['p1', 'p2'])
})

test('repetition inside one source is no shared run', () => {
  assert.deepEqual(findSharedRuns([source('a', twelve, twelve)]), [])
})

test('the words found to be shared are those that comparing every pair of places finds', () => {
  const word = fc.constantFrom('a', 'b')
  const passage = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
  const passages = fc.array(passage, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(passages, passages, (first, second) => {
      const sources = [source('a', ...first), source('b', ...second)]
      const found = findSharedRuns(sources, 4).map(
        (run) => `${run.length} ${run.ends[0].words} ${run.ends[0].passages} ${run.ends[1].passages}`,
      )
      assert.deepEqual(found.toSorted(), compareEveryPair(sources, 4).toSorted())
    }),
    { numRuns: 500 },
  )
})

/** The oracle: every pair of places, extended while words agree, kept when nothing before them agrees. */
function compareEveryPair([a, b]: WordedSource[], shortest: number): string[] {
  const words = (side: WordedSource | undefined) =>
    (side?.passages ?? []).flatMap(({ id, text }) => text.split(' ').map((word) => ({ word, id })))
  const left = words(a)
  const right = words(b)
  const runs: string[] = []
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      if (i > 0 && j > 0 && left[i - 1]?.word === right[j - 1]?.word) continue
      let length = 0
      while (left[i + length] && left[i + length]?.word === right[j + length]?.word) length++
      if (length < shortest) continue
      const ids = (side: typeof left, start: number) => [
        ...new Set(side.slice(start, start + length).map(({ id }) => id)),
      ]
      const printed = left
        .slice(i, i + length)
        .map(({ word }) => word)
        .join(' ')
      runs.push(`${length} ${printed} ${ids(left, i)} ${ids(right, j)}`)
    }
  }
  return runs
}
