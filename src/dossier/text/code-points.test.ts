import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { countCodePoints, toCodePointOffset } from './code-points.ts'

test('a text is as long as it has code points', () => {
  assert.equal(countCodePoints(''), 0)
  assert.equal(countCodePoints('café'), 4)
  assert.equal(countCodePoints('cafe\u0301'), 5)
  assert.equal(countCodePoints('a😀b𝒜'), 4)
})

test('an index inside a pair of surrogates counts as its end', () => {
  const toOffset = toCodePointOffset('a😀b')
  assert.deepEqual([0, 1, 2, 3, 4].map(toOffset), [0, 1, 2, 2, 3])
})

test('an offset is the number of code points before the index', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const toOffset = toCodePointOffset(text)
      const characters = [...text]
      let index = 0
      for (const [offset, character] of characters.entries()) {
        assert.equal(toOffset(index), offset)
        index += character.length
      }
      assert.equal(toOffset(index), characters.length)
    }),
  )
})
