import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeActorName, makeStatement } from '../fixtures/statement-on-page.ts'
import { findCovering, groupRelations } from './group-relations.ts'

const keeper = makeActorName('keeper')
const covering = makeStatement({
  id: 'harbour/s1',
  speakers: [keeper],
  quotation: 'The lamp is lit at dusk and put out at dawn.',
})
const words = { source: 'harbour', passage: 'p1', number: 1, quotation: 'lit at dusk' }
const others = { source: 'pier', passage: 'p2', number: 2, quotation: 'lit at noon' }

test('relations come by type, in the order of the types, each end with who speaks', () => {
  const contradicts = { id: 'dusk-noon', type: 'contradicts', from: others, to: words, note: 'Dusk or noon.' } as const
  const repeats = { ...contradicts, id: 'dusk-dusk', type: 'repeats' } as const
  const groups = groupRelations({ relations: [contradicts, repeats], statements: [covering] })
  assert.deepEqual(groups, [
    {
      type: 'repeats',
      relations: [{ ...repeats, from: { ...others, statements: [] }, to: { ...words, statements: [covering] } }],
    },
    {
      type: 'contradicts',
      relations: [{ ...contradicts, from: { ...others, statements: [] }, to: { ...words, statements: [covering] } }],
    },
  ])
})

test('statements that cover the same words with the same speakers are named once', () => {
  const double = makeStatement({ ...covering, id: 'harbour/s2', topics: ['tides'] })
  const relayed = makeStatement({ ...covering, id: 'harbour/s3', relayedBy: [makeActorName('gazette')] })
  const elsewhere = makeStatement({ ...covering, id: 'harbour/s4', passage: 'p2' })
  assert.deepEqual(findCovering([covering, double, relayed, elsewhere], words), [covering, relayed])
})
