import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { foldMiddle } from './fold-middle.ts'

describe('foldMiddle', () => {
  test('shows up to three items', () => {
    assert.deepEqual(foldMiddle([1, 2, 3]), { before: [1, 2, 3], folded: [], after: [] })
    assert.deepEqual(foldMiddle([]), { before: [], folded: [], after: [] })
  })

  test('shows the first and the last of more, in their order', () => {
    assert.deepEqual(foldMiddle([1, 2, 3, 4]), { before: [1], folded: [2, 3], after: [4] })
  })
})
