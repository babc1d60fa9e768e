import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textDirection } from './text-direction.ts'

test('the first letter of a text gives its direction', () => {
  assert.deepEqual(['12 “مصباح” lamp', '(פנס)', 'lamp مصباح', '7', '灯'].map(textDirection), [
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ])
})
