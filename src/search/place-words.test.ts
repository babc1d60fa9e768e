import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  joinOccurrences,
  joinPlaces,
  mergeStretches,
  type Occurrence,
  type Occurrences,
  standNear,
  standTogether,
  toOccurrences,
} from './place-words.ts'

const at = (start: number, end: number): Occurrence => ({ start, end })

/** Places of a word in span 0, as sets of numbers below 20. */
const someSpots = fc.uniqueArray(fc.nat(19), { maxLength: 8 }).map((list) => list.toSorted((a, b) => a - b))

describe('words side by side', () => {
  test('stand each one further than the one before', () => {
    const old = new Map([
      [0, [0, 4]],
      [1, [2]],
    ])
    const lamps = new Map([
      [0, [1, 6]],
      [2, [3]],
    ])
    assert.deepEqual(standTogether([old, lamps]), new Map([[0, [0]]]))
    assert.deepEqual(standTogether([old, lamps], [3, 5]), new Map([[0, [4]]]))
    assert.deepEqual(standTogether([old]), old)
    assert.deepEqual(standTogether([]), new Map())
    assert.deepEqual(standTogether([old, new Map()]), new Map())
  })

  test('are those of a naive look at every place', () => {
    fc.assert(
      fc.property(someSpots, someSpots, someSpots, (a, b, c) => {
        const expected = a.filter((place) => b.includes(place + 1) && c.includes(place + 2))
        const found = standTogether([a, b, c].map((list) => new Map([[0, list]])))
        assert.deepEqual(found.get(0) ?? [], expected)
      }),
    )
  })
})

describe('two things near one another', () => {
  const lamp: Occurrences = new Map([[0, [at(0, 1), at(9, 10)]]])
  const quay: Occurrences = new Map([[0, [at(3, 4)]]])

  test('stand at most so many words apart, in either order, and both are given', () => {
    assert.deepEqual(standNear(lamp, quay, 3), new Map([[0, [at(0, 1), at(3, 4)]]]))
    assert.deepEqual(standNear(quay, lamp, 3), new Map([[0, [at(0, 1), at(3, 4)]]]))
    assert.deepEqual(standNear(lamp, quay, 2), new Map())
    assert.deepEqual(standNear(lamp, quay, 6), new Map([[0, [at(0, 1), at(3, 4), at(9, 10)]]]))
  })

  test('a distance of 1 is the next word, after a run of words its last one counts', () => {
    const run: Occurrences = new Map([[0, [at(1, 3)]]])
    assert.deepEqual(standNear(run, quay, 1), new Map([[0, [at(1, 3), at(3, 4)]]]))
  })

  test('what overlaps is not near, so a word is not near itself', () => {
    assert.deepEqual(standNear(lamp, lamp, 5), new Map())
    assert.deepEqual(standNear(lamp, lamp, 9), new Map([[0, [at(0, 1), at(9, 10)]]]))
    assert.deepEqual(standNear(new Map([[0, [at(2, 4)]]]), quay, 5), new Map())
  })

  test('other spans are not near', () => {
    assert.deepEqual(standNear(lamp, new Map([[1, [at(1, 2)]]]), 50), new Map())
  })

  test('are those of a naive look at every pair', () => {
    fc.assert(
      fc.property(someSpots, someSpots, fc.integer({ min: 1, max: 6 }), (a, b, distance) => {
        const isNear = (x: number, y: number): boolean => x !== y && Math.abs(x - y) <= distance
        const held = [...a.filter((x) => b.some((y) => isNear(x, y))), ...b.filter((y) => a.some((x) => isNear(x, y)))]
        const [one, other] = [a, b].map((list) => toOccurrences(new Map([[0, list]]), 1))
        const found = standNear(one ?? new Map(), other ?? new Map(), distance).get(0) ?? []
        assert.deepEqual(
          found.map(({ start }) => start),
          [...new Set(held)].sort((x, y) => x - y),
        )
      }),
    )
  })
})

describe('joining', () => {
  test('the places of several words are places of one, in order', () => {
    const joined = joinPlaces([
      new Map([[0, [5, 7]]]),
      new Map([
        [0, [1, 6]],
        [2, [0]],
      ]),
    ])
    assert.deepEqual(
      joined,
      new Map([
        [0, [1, 5, 6, 7]],
        [2, [0]],
      ]),
    )
    assert.deepEqual(joinPlaces([]), new Map())
  })

  test('changes nothing that it was given', () => {
    const lists = [new Map([[0, [5]]]), new Map([[0, [1]]])]
    joinPlaces(lists)
    joinOccurrences(lists.map((places) => toOccurrences(places, 1)))
    assert.deepEqual(lists, [new Map([[0, [5]]]), new Map([[0, [1]]])])
  })

  test('a stretch within another is left out, one that reaches further is not', () => {
    assert.deepEqual(mergeStretches([at(4, 5), at(1, 2), at(0, 3), at(0, 3), at(2, 4)]), [at(0, 3), at(2, 4), at(4, 5)])
    assert.deepEqual(
      joinOccurrences([new Map([[0, [at(1, 2)]]]), new Map([[0, [at(0, 2)]]])]),
      new Map([[0, [at(0, 2)]]]),
    )
  })
})
