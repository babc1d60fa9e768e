import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { listSpellings, type Spellings } from './list-spellings.ts'
import type { Names } from './search-files.ts'

const list = (names: Partial<Names>): Spellings[] => listSpellings({ actors: [], topics: [], spellings: [], ...names })
const actor = (...names: readonly string[]): Spellings[] => list({ actors: [{ id: 'a', names }] })

describe('the spellings that are known', () => {
  test('are the names of an actor in words, with its initials', () => {
    assert.deepEqual(actor('Old Harbour Jihad', 'the Harbour’s Jihad'), [
      { id: 'a', spellings: [['old', 'harbour', 'jihad'], ['harbour', 'jihad'], ['ohj']] },
    ])
  })

  test('have initials of three capitals and more, folded as words are', () => {
    assert.deepEqual(actor('Łódź Harbour Board')[0]?.spellings, [['lodz', 'harbour', 'board'], ['lhb']])
    assert.deepEqual(actor('Harbour Board')[0]?.spellings, [['harbour', 'board']])
    assert.deepEqual(actor('Court of the Harbours of Justice')[0]?.spellings.at(-1), ['chj'])
    assert.deepEqual(actor('Izzat al-Rashid')[0]?.spellings, [['izzat', 'al', 'rashid']])
  })

  test('leave out an article before a name', () => {
    assert.deepEqual(actor('the mediators', 'al-Lamp', 'The')[0]?.spellings, [['mediators'], ['lamp'], ['the']])
  })

  test('join last words that differ by one letter, where they are long enough', () => {
    assert.deepEqual(actor('Izzat al-Lantiq', 'al-Lantq').slice(1), [{ spellings: [['lantiq'], ['lantq']] }])
    assert.deepEqual(actor('Lamp Keepar', 'Lamp Keeper').slice(1), [{ spellings: [['keepar'], ['keeper']] }])
    for (const other of ['Lamp Keepers’ Guild', 'Sleeper', 'Keepers up', 'Keapor', 'Keepar']) {
      assert.deepEqual(actor('Keepar', other).slice(1), [], other)
    }
    assert.deepEqual(actor('Max', 'Mex').slice(1), [])
  })

  test('are what the editors list, each once', () => {
    assert.deepEqual(list({ spellings: [['slipstream', 'slip-stream', 'Slip stream'], ['—']] }), [
      { spellings: [['slipstream'], ['slip', 'stream']] },
    ])
  })
})
