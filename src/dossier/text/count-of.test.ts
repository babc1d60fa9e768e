import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOf } from './count-of.ts'

test('one is singular, everything else plural, with commas in thousands', () => {
  assert.deepEqual(
    [countOf(1, 'passage'), countOf(0, 'source'), countOf(2530, 'word')],
    ['1 passage', '0 sources', '2,530 words'],
  )
})
