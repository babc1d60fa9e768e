import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeInText } from './place-in-text.ts'

const text = 'One\r\nTwo 😀 here\rThree\nFour'
const placeOf = (word: string) => {
  const { line, column } = placeInText('seeds/a.txt', text, text.indexOf(word))
  return [line, column]
}

test('lines end at LF, CRLF or CR, and columns count code points', () => {
  assert.deepEqual(placeOf('One'), [1, 1])
  assert.deepEqual(placeOf('Two'), [2, 1])
  assert.deepEqual(placeOf('here'), [2, 7])
  assert.deepEqual(placeOf('Three'), [3, 1])
  assert.deepEqual(placeOf('our'), [4, 2])
})
