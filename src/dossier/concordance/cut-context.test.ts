import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cutContext, cutLong } from './cut-context.ts'

/** The line around the first `word` of a text. */
function cut(text: string, word: string) {
  const start = text.indexOf(word)
  return cutContext(text, { start, end: start + word.length })
}

describe('a word in its line', () => {
  test('has all of a short text around it', () => {
    assert.deepEqual(cut('The lamp burns.', 'lamp'), {
      left: 'The ',
      word: 'lamp',
      right: ' burns.',
      before: false,
      after: false,
    })
  })

  test('has whole words around it, fifty characters on each side at most', () => {
    const text =
      'Nobody has counted the barrels on the quay, nor the ropes, since the lamp went out and the ferry to the islands was sold at auction.'
    assert.deepEqual(cut(text, 'lamp'), {
      left: 'the barrels on the quay, nor the ropes, since the ',
      word: 'lamp',
      right: ' went out and the ferry to the islands was sold at',
      before: true,
      after: true,
    })
  })

  test('is cut between characters where there is no white space', () => {
    const { left, right, before, after } = cut(`${'港'.repeat(60)}灯${'𠀀'.repeat(30)}`, '灯')
    assert.deepEqual([left, before], ['港'.repeat(50), true])
    assert.deepEqual([right, after], ['𠀀'.repeat(25), true])
  })

  test('has a line end of the text as a space', () => {
    assert.equal(cut('The\nlamp\n burns', 'lamp').right, ' burns')
  })

  test('is cut itself where it is very long', () => {
    assert.equal(cutLong('a'.repeat(70)), `${'a'.repeat(60)}[…]`)
    assert.equal(cutLong(`${'a'.repeat(59)}𠀀𠀀`), `${'a'.repeat(59)}[…]`)
  })
})
