import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { markChanges, type Stretch } from './mark-changes.ts'

/** Stretches with the marked ones in brackets. */
function show(stretches: readonly Stretch[]): string {
  return stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
}

describe('markChanges', () => {
  test('marks the words that only one of two wordings has', () => {
    const { earlier, later, likeness } = markChanges(
      'a full opening of the harbour',
      'a lasting opening of the old harbour',
    )
    assert.equal(show(later), 'a [lasting] opening of the [old] harbour')
    assert.equal(show(earlier), 'a [full] opening of the harbour')
    assert.equal(likeness, 10 / 13)
  })

  test('takes words for the same whatever their case, hyphens and the punctuation around them', () => {
    const { earlier, later } = markChanges('The cease-fire, “lasting”.', 'the ceasefire: lasting')
    assert.equal(show(later), 'the ceasefire: lasting')
    assert.equal(show(earlier), 'The cease-fire, “lasting”.')
  })

  test('marks neighbouring words as one stretch, and leaves the punctuation around it alone', () => {
    const { later } = markChanges('lamps burn', 'lamps (red, blue) burn — at night.')
    assert.equal(show(later), 'lamps ([red, blue]) burn — [at night].')
  })

  test('marks a word that moved once, where it does not keep its order', () => {
    const { earlier, later } = markChanges('lamps before boats', 'boats before lamps')
    assert.equal(show(later), 'boats [before lamps]')
    assert.equal(show(earlier), '[lamps before] boats')
  })

  test('marks words joined by a dash apart', () => {
    assert.equal(show(markChanges('the market', 'the market—closed').later), 'the market—[closed]')
  })

  test('marks words of other scripts by their letters', () => {
    assert.equal(show(markChanges('المرفأ مفتوح', 'المرفأ القديم مفتوح').later), 'المرفأ [القديم] مفتوح')
  })

  test('marks everything where nothing is shared, and nothing where all is', () => {
    assert.deepEqual(markChanges('lamps', 'boats'), {
      earlier: [{ text: 'lamps', marked: true }],
      later: [{ text: 'boats', marked: true }],
      likeness: 0,
    })
    assert.deepEqual(markChanges('lamps', 'lamps'), {
      earlier: [{ text: 'lamps', marked: false }],
      later: [{ text: 'lamps', marked: false }],
      likeness: 1,
    })
  })

  test('gives both wordings back, letter for letter, whatever they are', () => {
    const wording = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('lamp', 'Lamp,', 'boat', '—', ' ', '\n', '…', '“', 'é')).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(wording, wording, (one, other) => {
        const { earlier, later, likeness } = markChanges(one, other)
        assert.equal(earlier.map(({ text }) => text).join(''), one)
        assert.equal(later.map(({ text }) => text).join(''), other)
        assert.ok(likeness >= 0 && likeness <= 1)
      }),
    )
  })
})
