import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findStretch, toStarts } from './stretch-starts.ts'

test('each stretch starts where those before it end', () => {
  assert.deepEqual(toStarts([2, 0, 3]), [0, 2, 2])
  assert.deepEqual(toStarts([]), [])
})

test('every place is found in its stretch', () => {
  assert.deepEqual(
    [0, 1, 2, 4].map((place) => findStretch([0, 2, 2], place)),
    [0, 0, 2, 2],
  )
  fc.assert(
    fc.property(fc.array(fc.nat(4)), (lengths) => {
      const stretches = lengths.flatMap((length, stretch) => Array.from({ length }, () => stretch))
      const starts = toStarts(lengths)
      stretches.forEach((stretch, place) => {
        assert.equal(findStretch(starts, place), stretch)
      })
    }),
  )
})
