import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toBoundsWords } from './bounds-words.ts'

test('a bound that the words do not set is said to be missing, with the qualifier as printed', () => {
  assert.equal(toBoundsWords({ min: 58000, max: null, qualifier: 'over' }), '“over” 58,000; no upper bound')
  assert.equal(toBoundsWords({ min: null, max: 41100, qualifier: 'Nearly' }), '“Nearly” 41,100; no lower bound')
  assert.equal(toBoundsWords({ min: 300, max: null }), '300 or more; no upper bound')
  assert.equal(toBoundsWords({ min: null, max: null }), 'no bounds: the words give no number')
})

test('a number with both bounds is printed as it is, and a range from the one to the other', () => {
  assert.equal(toBoundsWords({ min: 10, max: 10 }), '10')
  assert.equal(toBoundsWords({ min: 5000, max: 5000, qualifier: 'around' }), '“around” 5,000')
  assert.equal(toBoundsWords({ min: 1.2, max: 1.9 }), '1.2 to 1.9')
})
