import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { findControlCharacters, showControlCharacters } from './control-characters.ts'

test('control characters are found with their index, white space is none of them', () => {
  assert.deepEqual(findControlCharacters('a\t\n\v\f\r\u0085\u00a0b\u001bc\u007f\u009d'), [
    { character: '\u001b', index: 9 },
    { character: '\u007f', index: 11 },
    { character: '\u009d', index: 12 },
  ])
})

test('control characters are shown as symbols, vertical white space as spaces', () => {
  assert.equal(showControlCharacters('\u0007a\u001bb\u007fc\u009dd\ve\ff\tg\nh'), '␇a␛b␡c�d e f\tg\nh')
})

test('what is shown has the same length and no control character', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = showControlCharacters(text)
      assert.deepEqual(findControlCharacters(shown), [])
      assert.equal(shown.length, text.length)
    }),
  )
})
