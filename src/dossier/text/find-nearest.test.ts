import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNearest } from './find-nearest.ts'

test('the nearest candidate is found, case aside', () => {
  assert.equal(findNearest('titel', ['key', 'title', 'time']), 'title')
  assert.equal(findNearest('Tehran-Times', ['press-tv', 'tehran-times']), 'tehran-times')
})

test('of two that are as near the first is found', () => {
  assert.equal(findNearest('bat', ['cat', 'hat']), 'cat')
})

test('nothing is found where more than half would have to change', () => {
  assert.equal(findNearest('harbour', ['key', 'receipts']), undefined)
  assert.equal(findNearest('harbour', []), undefined)
})
