import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeActorName, makeStatement } from '../fixtures/statement-on-page.ts'
import { toActorStatements } from './to-actor-statements.ts'

const keeper = makeActorName('keeper')
const council = makeActorName('council')
const own = makeStatement({ id: 'harbour/s1', speakers: [keeper], about: [keeper] })
const forIt = makeStatement({ id: 'pier/s1', speakers: [council], onBehalfOf: [keeper] })
const about = makeStatement({ id: 'harbour/s2', speakers: [council], about: [keeper] })
const relayed = makeStatement({ id: 'harbour/s3', relayedBy: [keeper] })

test('an actor says what it says itself or others say for it, source by source', () => {
  assert.deepEqual(toActorStatements([own, about, relayed, forIt], 'keeper'), [
    {
      part: 'said',
      count: 2,
      sources: [
        { source: 'harbour', items: [own] },
        { source: 'pier', items: [forIt] },
      ],
    },
    { part: 'about', count: 1, sources: [{ source: 'harbour', items: [about] }] },
    { part: 'relayed', count: 1, sources: [{ source: 'harbour', items: [relayed] }] },
  ])
})

test('that an actor says nothing, and nothing is said about it, is said', () => {
  assert.deepEqual(toActorStatements([own], 'council'), [
    { part: 'said', count: 0, sources: [] },
    { part: 'about', count: 0, sources: [] },
  ])
})
