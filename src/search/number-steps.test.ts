import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sumSteps, toSteps } from './number-steps.ts'

test('numbers are written as distances and read back', () => {
  assert.deepEqual(toSteps([3, 4, 10]), [3, 1, 6])
  assert.deepEqual(sumSteps([3, 1, 6]), [3, 4, 10])
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      assert.deepEqual(sumSteps(toSteps(numbers)), numbers)
    }),
  )
})
