import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotations } from './find-quotations.ts'

const find = (text: string) => {
  const { quotations, loose } = findQuotations(text)
  return [quotations.map((quotation) => quotation.text), loose]
}

test('quotations stand between curly or straight double marks', () => {
  assert.deepEqual(find('He said “six” and "seven", not ‘eight’'), [['six', 'seven'], []])
})

test('marks inside a quotation belong to it', () => {
  assert.deepEqual(find('“a “b” "c" d” “e”'), [['a “b” "c" d', 'e'], []])
})

test('marks without a partner are told apart', () => {
  assert.deepEqual(find('a” “b'), [[], [1, 3]])
})
