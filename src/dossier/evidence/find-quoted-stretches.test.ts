import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findQuotedStretches } from './find-quoted-stretches.ts'

function read(text: string): string[] {
  return findQuotedStretches(text).map(({ start, end }) => text.slice(start, end))
}

describe('quoted stretches of a text', () => {
  test('stand between straight, curly, low and angle marks', () => {
    assert.deepEqual(read('"one" “two” „three“ „four” «five»'), ['one', 'two', 'three', 'four', 'five'])
  })

  test('may begin with a straight mark and end with a curly one, or the other way round', () => {
    assert.deepEqual(read('"the lamps” and “the ships" and “the quay”'), ['the lamps', 'the ships', 'the quay'])
  })

  test('are the outer ones where one stands in the other', () => {
    assert.deepEqual(read('"he said “go” at once" and left'), ['he said “go” at once'])
    assert.deepEqual(read('“he said "go" at once” and left'), ['he said "go" at once'])
    assert.deepEqual(read('“he said “go” at once” and left'), ['he said “go” at once'])
  })

  test('go on to the end where no mark closes them', () => {
    assert.deepEqual(read('he said: “go at once'), ['go at once'])
  })

  test('are none after a closing mark alone, between single marks, or without a letter', () => {
    assert.deepEqual(read('at once” he said, ‘go’, "…"'), [])
  })

  test('lie in any text of marks in order, apart from each other', () => {
    const piece = fc.constantFrom('"', '“', '”', '„', '«', '»', 'a', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of findQuotedStretches(text)) {
          assert.ok(last <= start && start < end && end <= text.length)
          last = end
        }
      }),
    )
  })
})
