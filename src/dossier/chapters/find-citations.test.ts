import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findCitations, findNearCitations, removeCitations } from './find-citations.ts'

describe('a citation', () => {
  test('names a source and a paragraph, or several in one pair of brackets', () => {
    assert.deepEqual(findCitations('A [@market, para. 4]. B [@old-pier, para. 2;\n@market, para. 12]'), [
      { start: 2, end: 20, places: [{ key: 'market', paragraph: 4, start: 3 }] },
      {
        start: 24,
        end: 63,
        places: [
          { key: 'old-pier', paragraph: 2, start: 25 },
          { key: 'market', paragraph: 12, start: 45 },
        ],
      },
    ])
  })

  test('leaves no trace where it is removed', () => {
    assert.equal(removeCitations('Fish is sold [@market, para. 4; @pier, para. 2].'), 'Fish is sold.')
  })
})

describe('what looks like a citation and is none', () => {
  const meant = (text: string) =>
    findNearCitations(text, ['market', 'old-market']).map((near) => [near.text, near.meant])

  test('is found with the one that was meant', () => {
    assert.deepEqual(meant('A [@market, paras. 3-4] b'), [
      ['[@market, paras. 3-4]', '[@market, para. 3; @market, para. 4]'],
    ])
    assert.deepEqual(meant('[@market, ¶ 3]'), [['[@market, ¶ 3]', '[@market, para. 3]']])
    assert.deepEqual(meant('[see @old-market, para. 3]'), [['[see @old-market, para. 3]', '[@old-market, para. 3]']])
    assert.deepEqual(meant('[-@market, para. 3]'), [['[-@market, para. 3]', '[@market, para. 3]']])
    assert.deepEqual(meant('[market, para. 3]'), [['[market, para. 3]', '[@market, para. 3]']])
    assert.deepEqual(meant('[@market para 3]'), [['[@market para 3]', '[@market, para. 3]']])
  })

  test('is found where nobody can tell what was meant', () => {
    assert.deepEqual(meant('[@market]'), [['[@market]', undefined]])
    assert.deepEqual(meant('As @market says'), [['@market', undefined]])
    assert.deepEqual(meant('[@'), [['[@', undefined]])
    assert.deepEqual(meant('[@Fish, para. 2]'), [['[@Fish, para. 2]', undefined]])
  })

  test('is nothing else', () => {
    assert.deepEqual(meant('[@market, para. 4] [the market] ada@market.example @markets [2024]'), [])
  })
})
