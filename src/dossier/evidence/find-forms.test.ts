import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { createFormFinder } from './find-forms.ts'

function read(forms: readonly string[], text: string): string[] {
  return createFormFinder(forms)(text).map(({ form, start, end }) => `${form}: ${text.slice(start, end)}`)
}

describe('forms of a term', () => {
  test('are found whatever their case, as whole words', () => {
    assert.deepEqual(read(['lamp'], 'Lamp, LAMP’s, lamps, headlamp, lamp'), ['lamp: Lamp', 'lamp: LAMP', 'lamp: lamp'])
  })

  test('are not parts of words with a hyphen', () => {
    assert.deepEqual(read(['ship', 'ship-owner'], 'a ship, a ship-owner, a flag-ship, ship - owner'), [
      'ship: ship',
      'ship-owner: ship-owner',
      'ship: ship',
    ])
  })

  test('are not found again inside longer ones', () => {
    assert.deepEqual(read(['quay', 'north quay', 'the north quay'], 'the north quay, a north quay, a quay'), [
      'the north quay: the north quay',
      'north quay: north quay',
      'quay: quay',
    ])
  })

  test('have apostrophes and spaces of any kind', () => {
    assert.deepEqual(read(["keeper's lamp"], 'the keeper’s\u00a0lamp'), ["keeper's lamp: keeper’s\u00a0lamp"])
  })

  test('are found at their place beside letters whose small form is longer', () => {
    assert.deepEqual(read(['lamp'], 'İİ Lamp'), ['lamp: Lamp'])
  })

  test('are none where there are no forms', () => {
    assert.deepEqual(read([], 'a lamp'), [])
  })

  test('are as many as a reader who goes from word to word would count', () => {
    const word = fc.constantFrom('lamp', 'quay', 'old', 'Lamp', 'OLD')
    const sentence = (minLength: number, maxLength: number) =>
      fc.array(word, { minLength, maxLength }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(sentence(1, 3), { maxLength: 4 }), sentence(0, 12), (all, text) => {
        const forms = [...new Set(all.map((form) => form.toLowerCase()))]
        assert.deepEqual(
          createFormFinder(forms)(text).map(({ form }) => form),
          readWordByWord(forms, text.toLowerCase().split(' ')),
        )
      }),
    )
  })
})

/** At each word the longest form that begins there, then on behind it. */
function readWordByWord(forms: readonly string[], words: readonly string[]): string[] {
  if (words.length === 0) return []
  const fitting = forms.filter((form) => `${words.join(' ')} `.startsWith(`${form} `))
  const [longest] = fitting.toSorted((a, b) => b.length - a.length)
  const rest = words.slice(longest === undefined ? 1 : longest.split(' ').length)
  return longest === undefined ? readWordByWord(forms, rest) : [longest, ...readWordByWord(forms, rest)]
}
