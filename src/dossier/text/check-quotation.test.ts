import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { checkQuotation } from './check-quotation.ts'

const text =
  'The harbour’s ferry left at noon, the port office said: "It was ‘full’ on Monday." No illegal cargo was found.'
const kindOf = (quotation: string) => checkQuotation(quotation, text).kind
const cut = (quotation: string) => {
  const check = checkQuotation(quotation, text)
  return check.kind === 'verbatim' || check.kind === 'marked'
    ? check.ranges.map(({ start, end }) => text.slice(start, end))
    : check.kind
}

describe('a quotation is verbatim', () => {
  test('where it stands in the text character for character', () => {
    assert.deepEqual(checkQuotation('left at noon, the port', text), {
      kind: 'verbatim',
      ranges: [{ start: 20, end: 42 }],
    })
  })

  test('whatever kind of quotation marks, apostrophes and white space either has', () => {
    assert.equal(kindOf("The harbour's ferry"), 'verbatim')
    assert.equal(kindOf('said: ‘It was “full”\non\u00a0Monday.’'), 'verbatim')
  })

  test('as whole words alone', () => {
    assert.equal(kindOf('legal cargo'), 'altered')
    assert.equal(kindOf('legal'), 'altered')
    assert.equal(kindOf('No illegal car'), 'altered')
    assert.equal(checkQuotation('港口', '新港口开放').kind, 'verbatim')
  })

  test('never with one character changed', () => {
    const letters = fc.stringMatching(/^[a-z]{2,6}$/)
    const passage = fc.array(letters, { minLength: 2, maxLength: 12 }).map((words) => `${words.join(' ')}.`)
    const other = fc.constantFrom(...'abcxyzäABC19,;:!?-–[](){}|\\/^$*+.…😀')
    fc.assert(
      fc.property(passage, fc.nat(), other, (whole, at, character) => {
        const index = at % whole.length
        fc.pre(whole[index] !== character)
        const mutated = whole.slice(0, index) + character + whole.slice(index + 1)
        assert.notEqual(checkQuotation(mutated, whole).kind, 'verbatim')
        assert.equal(checkQuotation(whole, whole).kind, 'verbatim')
      }),
      { numRuns: 1000 },
    )
  })

  test('whatever the text is made of', () => {
    fc.assert(
      fc.property(hostileText, (whole) => {
        fc.pre(/[\p{L}\p{N}]/u.test(whole) && whole.isWellFormed())
        assert.equal(checkQuotation(whole, whole).kind, 'verbatim')
      }),
    )
  })
})

describe('a change in a quotation is marked', () => {
  test('by an ellipsis where words are left out, in the order of the text', () => {
    assert.deepEqual(cut('The harbour’s ferry … was found'), ['The harbour’s ferry', 'was found'])
    assert.deepEqual(cut('ferry [...] at noon ... said'), ['ferry', 'at noon', 'said'])
    assert.equal(cut('was found […] The harbour’s ferry'), 'altered')
  })

  test('by brackets around words put in', () => {
    assert.deepEqual(cut('The harbour’s [old] ferry left'), ['The harbour’s ferry left'])
    assert.deepEqual(cut('[At last] no… illegal cargo'), 'altered')
    assert.deepEqual(cut('cargo[es] was found'), ['cargo was found'])
    assert.equal(cut('The harbour’s [ferry] at noon'), 'altered')
  })

  test('by brackets around a letter in another case', () => {
    assert.deepEqual(cut('[t]he harbour’s ferry'), ['The harbour’s ferry'])
    assert.deepEqual(cut('ferry … [n]o illegal cargo'), ['ferry', 'No illegal cargo'])
    assert.equal(cut('[s]he harbour’s ferry'), 'altered')
  })

  test('or is a comma or full stop of ours at the end', () => {
    assert.deepEqual(cut('The harbour’s ferry left.'), ['The harbour’s ferry left'])
    assert.deepEqual(cut('illegal cargo,'), ['illegal cargo'])
    assert.equal(cut('illegal cargo!'), 'altered')
  })
})

describe('a quotation in other words', () => {
  test('comes with the nearest words of the text and the difference', () => {
    assert.deepEqual(checkQuotation('ferry left at noon on Monday, the harbour office said', text), {
      kind: 'altered',
      nearest: 'ferry left at noon, the port office said:',
      difference: [
        { kind: 'same', words: 'ferry left at' },
        { kind: 'changed', quoted: 'noon on Monday,', source: 'noon,' },
        { kind: 'same', words: 'the' },
        { kind: 'changed', quoted: 'harbour', source: 'port' },
        { kind: 'same', words: 'office said' },
      ],
      likeness: 0.7,
    })
  })

  test('tells words that are left out without a mark', () => {
    const check = checkQuotation('No cargo was found', text)
    assert.deepEqual(check.kind === 'altered' && check.difference, [
      { kind: 'same', words: 'No' },
      { kind: 'changed', quoted: '', source: 'illegal' },
      { kind: 'same', words: 'cargo was found' },
    ])
  })

  test('may leave words out with a mark without their counting', () => {
    assert.deepEqual(checkQuotation('ferry left … said: "It was empty', text), {
      kind: 'altered',
      nearest: 'ferry left at noon, the port office said: "It was ‘full’',
      difference: [
        { kind: 'same', words: 'ferry left … said: "It was' },
        { kind: 'changed', quoted: 'empty', source: 'full' },
      ],
      likeness: 5 / 6,
    })
  })

  test('is absent where less than half of its words stand together', () => {
    assert.deepEqual(checkQuotation('Lamps are sold on the pier until six', text), { kind: 'absent' })
    assert.deepEqual(checkQuotation('…', text), { kind: 'absent' })
    assert.deepEqual(checkQuotation('ferry', ''), { kind: 'absent' })
  })
})
