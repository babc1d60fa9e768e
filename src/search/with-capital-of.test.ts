import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withCapitalOf } from './with-capital-of.ts'

test('a word has a capital where the reader typed one, in letters that have capitals', () => {
  assert.deepEqual(
    [
      withCapitalOf('Qay', 'quay'),
      withCapitalOf('qay', 'quay'),
      withCapitalOf('Öl', 'öle'),
      withCapitalOf('5', 'five'),
      withCapitalOf('', 'quay'),
    ],
    ['Quay', 'quay', 'Öle', 'five', 'quay'],
  )
})
