import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parsePassages } from './parse-passages.ts'

const known = [1, 2, 3, 4, 5, 7, 8, 9]

describe('passages as they are asked for', () => {
  const cases: [string, string, boolean, string][] = [
    ['4', '4', false, '#p4'],
    ['¶ 4', '4', false, '#p4'],
    ['para. 4', '4', false, '#p4'],
    ['p4-p5', '4–5', true, '#p4'],
    ['paras. 4–5, 9', '4–5, 9', true, '#p4'],
    ['9, 4 and 5', '4–5, 9', true, '#p4'],
    ['4-4', '4', false, '#p4'],
    ['2, 2, 3', '2–3', true, '#p2'],
    ['5—8', '5–8', true, '#p5'],
  ]
  for (const [asked, numbers, several, fragment] of cases)
    test(`${asked} is ${numbers}`, () =>
      assert.deepEqual(parsePassages(asked, known), { passages: { numbers, several, fragment } }))
})

describe('what cannot be cited says why', () => {
  const cases: [string, string][] = [
    ['', 'Write the number of a passage, such as 4, or several, such as 4–6, 9.'],
    ['four', '“four” is no number of a passage. Write 4, or several, such as 4–6, 9.'],
    ['4-', '“4-” is no number of a passage. Write 4, or several, such as 4–6, 9.'],
    ['9-4', '9–4 runs backwards. Did you mean 4–9?'],
    ['6', 'There is no passage 6 in this text: it has 1–9.'],
    ['2-40', 'There is no passage 40 in this text: it has 1–9.'],
    ['0', 'There is no passage 0 in this text: it has 1–9.'],
  ]
  for (const [asked, mistake] of cases)
    test(asked || 'nothing', () => assert.deepEqual(parsePassages(asked, known), { mistake }))

  test('in a text without passages, or with one', () => {
    assert.deepEqual(parsePassages('1', []), { mistake: 'There is no passage 1 in this text: it has none.' })
    assert.deepEqual(parsePassages('2', [1]), { mistake: 'There is no passage 2 in this text: it has 1 alone.' })
  })

  test('and nothing makes it throw', () => {
    fc.assert(fc.property(fc.string(), (asked) => 'mistake' in parsePassages(asked, known) || true))
  })
})
