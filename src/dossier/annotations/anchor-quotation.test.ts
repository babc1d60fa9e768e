import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { type Anchor, anchorQuotation } from './anchor-quotation.ts'

/** Anchors `words` where they stand in `text` for the nth time, counted from 0. */
function anchor(text: string, words: string, nth = 0): Anchor {
  let start = text.indexOf(words)
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1)
  return anchorQuotation(text, { start, end: start + words.length })
}

/** Every place at which a selector finds its words, in code points. */
function findMatches(text: string, { exact, prefix = '', suffix = '' }: Anchor): { start: number; end: number }[] {
  const [all, words, before, after] = [text, exact, prefix, suffix].map((part) => [...part]) as [
    string[],
    string[],
    string[],
    string[],
  ]
  const isAt = (at: number, part: readonly string[]) => part.every((character, index) => all[at + index] === character)
  return all.flatMap((_, at) =>
    at >= before.length && isAt(at - before.length, before) && isAt(at, words) && isAt(at + words.length, after)
      ? [{ start: at, end: at + words.length }]
      : [],
  )
}

describe('the anchor of a quotation', () => {
  test('has the words, some of what stands around them, and where they stand', () => {
    assert.deepEqual(
      anchor('The guild asked the port office for ten lamps, and on 5 March they were lit.', 'ten lamps'),
      {
        exact: 'ten lamps',
        prefix: 'ked the port office for ',
        suffix: ', and on 5 March they we',
        start: 36,
        end: 45,
      },
    )
  })

  test('has nothing before words that begin the text, and nothing after those that end it', () => {
    assert.deepEqual(anchor('Ten lamps', 'Ten'), { exact: 'Ten', suffix: ' lamps', start: 0, end: 3 })
    assert.deepEqual(anchor('Ten lamps', 'lamps'), { exact: 'lamps', prefix: 'Ten ', start: 4, end: 9 })
    assert.deepEqual(anchor('Ten lamps', 'Ten lamps'), { exact: 'Ten lamps', start: 0, end: 9 })
  })

  test('takes in more where the words stand several times in the same surroundings', () => {
    const text = 'A lamp at dusk. '.repeat(5)
    const third = anchor(text, 'lamp', 2)
    assert.equal(third.prefix, 'A lamp at dusk. A lamp at dusk. A ')
    assert.deepEqual(findMatches(text, third), [{ start: 34, end: 38 }])
  })

  test('counts code points, not halves of pairs', () => {
    assert.deepEqual(anchor('𝒜😀 lamp', 'lamp'), { exact: 'lamp', prefix: '𝒜😀 ', start: 3, end: 7 })
  })

  test('never cuts a letter from its accent, nor a family in two', () => {
    assert.equal(anchorQuotation('cafe\u0301 noir', { start: 0, end: 4 }).exact, 'cafe\u0301')
    const family = '👩\u200d👩\u200d👧'
    const text = `${family.repeat(30)} lamp`
    const { prefix = '' } = anchor(text, ' lamp')
    assert.equal(prefix, family.repeat(24))
  })
})

test('every anchor finds its own words in its text and nothing else, whatever the text', () => {
  const cases = fc
    .tuple(
      fc.oneof(hostileText, fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 200 })),
    )
    .chain(([text]) =>
      fc.tuple(fc.nat([...text].length - 1), fc.nat([...text].length)).map(([from, length]) => {
        const characters = [...text]
        const start = characters.slice(0, from).join('').length
        const words = characters.slice(from, from + length + 1).join('')
        return { text, start, end: start + words.length }
      }),
    )
  fc.assert(
    fc.property(cases, ({ text, start, end }) => {
      const found = anchorQuotation(text, { start, end })
      assert.deepEqual(findMatches(text, found), [{ start: found.start, end: found.end }])
      assert.ok(found.exact.includes(text.slice(start, end)))
    }),
    { numRuns: 500 },
  )
})
