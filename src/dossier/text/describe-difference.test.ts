import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeDifference } from './describe-difference.ts'

test('equal wordings have no difference', () => {
  assert.equal(describeDifference('the lamp burns', 'the lamp burns'), undefined)
})

test('one character is told by the word that holds it', () => {
  assert.deepEqual(describeDifference('the lamps burns at night', 'the lamp burns at night'), {
    given: 'lamps',
    there: 'lamp',
  })
})

test('a word too many has nothing on the other side', () => {
  assert.deepEqual(describeDifference('the old lamp burns', 'the lamp burns'), { given: 'old', there: '' })
})

test('a mark at the end counts', () => {
  assert.deepEqual(describeDifference('the lamp burns', 'the lamp burns.'), { given: 'burns', there: 'burns.' })
})

test('what cannot be seen is written as an escape', () => {
  assert.deepEqual(describeDifference('2 kilometres', '2\u00a0kilometres'), { given: '2', there: '2\\u00a0' })
  assert.deepEqual(describeDifference('the lamp', 'the la\u00admp'), { given: 'lamp', there: 'la\\u00admp' })
})
