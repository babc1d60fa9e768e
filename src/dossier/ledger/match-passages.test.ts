import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../text/sha256.ts'
import { matchPassages, toLikeness } from './match-passages.ts'

const wording = (text: string) => ({ text, sha256: sha256(text) })
const publish = (texts: Record<string, string>) => Object.entries(texts).map(([id, text]) => ({ id, ...wording(text) }))

describe('published passages in a new receipt', () => {
  test('are found by their hash, wherever they stand', () => {
    const match = matchPassages(publish({ p1: 'One fish.', p2: 'Two birds.' }), [
      wording('Two birds.'),
      wording('One fish.'),
    ])
    assert.deepEqual(
      [...match.found],
      [
        ['p1', 1],
        ['p2', 0],
      ],
    )
  })

  test('are told apart in order where a wording is repeated', () => {
    const match = matchPassages(publish({ p1: 'No comment.', p2: 'No comment.' }), [
      wording('No comment.'),
      wording('No comment.'),
    ])
    assert.deepEqual(
      [...match.found],
      [
        ['p1', 0],
        ['p2', 1],
      ],
    )
  })

  test('keep their id when a word changes', () => {
    const match = matchPassages(publish({ p1: 'The talks began on Monday in Oslo.' }), [
      wording('The talks began on Tuesday in Oslo.'),
    ])
    assert.deepEqual([...match.found], [['p1', 0]])
    assert.deepEqual(match.gone, [])
  })

  test('are gone when nothing like them is left', () => {
    const match = matchPassages(publish({ p1: 'The talks began on Monday.' }), [wording('Weather: rain.')])
    assert.deepEqual(match.gone, ['p1'])
  })

  test('are ambiguous when two free passages are as like', () => {
    const match = matchPassages(publish({ p1: 'The talks began on Monday in Oslo.' }), [
      wording('The talks began on Tuesday in Oslo.'),
      wording('The talks began on Friday in Oslo.'),
    ])
    assert.deepEqual(match.ambiguous, [{ id: 'p1', indexes: [0, 1] }])
  })

  test('are not looked for by likeness when the record says that they were removed', () => {
    const match = matchPassages(
      publish({ p1: 'The talks began on Monday in Oslo.' }),
      [wording('The talks began on Tuesday in Oslo.')],
      {
        removed: new Set(['p1']),
      },
    )
    assert.deepEqual([...match.found], [])
    assert.deepEqual(match.gone, [])
  })
})

test('likeness counts shared words, case and punctuation aside', () => {
  assert.equal(toLikeness('One two, three!', 'one TWO three'), 1)
  assert.equal(toLikeness('one two', 'two three'), 0.5)
  assert.equal(toLikeness('one', 'two'), 0)
})
