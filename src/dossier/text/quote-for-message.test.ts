import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteForMessage } from './quote-for-message.ts'

test('words for a message stand on one line, without characters that could act in a terminal', () => {
  assert.equal(quoteForMessage(' One\r\n\ttwo\u2028three\u001b[31mred\u202e \n'), 'One two three [31mred')
})

test('long words are cut at a whole character', () => {
  assert.equal(quoteForMessage('😀😀😀😀', 4), '😀😀😀😀')
  assert.equal(quoteForMessage('😀😀😀😀😀', 4), '😀😀😀…')
})
