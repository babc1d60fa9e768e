import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trimmedRange } from './white-space.ts'

const trim = (text: string) => {
  const { start, end } = trimmedRange(text)
  return text.slice(start, end)
}

test('white space of every kind is trimmed at either end', () => {
  assert.equal(trim('\u00a0\t a b \r\n\u2003\u3000\u0085\u2028\ufeff'), 'a b')
})

test('what only looks empty is kept', () => {
  assert.equal(trim(' \u200ba\u2060\u00ad '), '\u200ba\u2060\u00ad')
})

test('a text of white space has an empty range', () => {
  assert.deepEqual(trimmedRange(' \n\u00a0'), { start: 3, end: 3 })
})

test('a stretch is trimmed inside its own bounds', () => {
  assert.deepEqual(trimmedRange('ab  cd  ef', 2, 8), { start: 4, end: 6 })
})
