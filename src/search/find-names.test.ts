import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findNames } from './find-names.ts'
import type { Spellings } from './list-spellings.ts'

describe('names in the words of a query', () => {
  const known: readonly Spellings[] = [
    { id: 'board', spellings: [['board', 'of', 'trade'], ['bot']] },
    { id: 'harbour', spellings: [['harbour'], ['port']] },
    { id: 'council', spellings: [['harbour', 'council'], ['elders']] },
  ]
  const find = (...words: readonly string[]): [number, number, string | undefined][] =>
    findNames(words, known, 'en').map(({ start, end, id }) => [start, end, id])

  test('are found wherever they stand, without their common words', () => {
    assert.deepEqual(findNames(['said', 'board', 'trade'], known, 'en'), [
      { start: 1, end: 3, spelling: ['board', 'of', 'trade'], others: [['bot']], id: 'board' },
    ])
    assert.deepEqual(find('bot', 'lamp', 'port'), [
      [0, 1, 'board'],
      [2, 3, 'harbour'],
    ])
  })

  test('are the longest, and none within another', () => {
    assert.deepEqual(find('harbour', 'council', 'harbour'), [
      [0, 2, 'council'],
      [2, 3, 'harbour'],
    ])
  })

  test('are all that are spelt the same', () => {
    const two = [...known, { spellings: [['port'], ['wine']] }]
    assert.deepEqual(
      findNames(['port'], two, 'en').map(({ others }) => others),
      [[['harbour']], [['wine']]],
    )
  })

  test('are none where there is none', () => {
    assert.deepEqual([find(), find('board'), find('', 'trade')], [[], [], []])
  })

  test('keep common words that are all of a name', () => {
    const of = [{ spellings: [['who'], ['health', 'office']] }]
    assert.deepEqual(findNames(['who'], of, 'en')[0]?.others, [['health', 'office']])
  })
})
