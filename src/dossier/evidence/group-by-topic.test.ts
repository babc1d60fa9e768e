import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeStatement } from '../fixtures/statement-on-page.ts'
import { findUntouchedTopics, groupByTopic } from './group-by-topic.ts'

const lamps = { id: 'lamps', name: 'Lamps', note: 'What is lit.' }
const markets = { id: 'markets', name: 'Markets', note: 'What is sold.' }
const tides = { id: 'tides', name: 'Tides', note: 'What comes and goes.' }
const lit = makeStatement({ id: 'harbour/s1' })
const sold = makeStatement({ id: 'harbour/s2', topics: ['markets'] })
const both = makeStatement({ id: 'pier/s1', topics: ['lamps', 'markets'] })
const evidence = {
  topics: [lamps, tides, markets],
  coded: ['harbour', 'pier', 'quay'],
  statements: [lit, sold, both],
}

test('a topic has a column for every coded source, an empty one too, and knows its neighbours', () => {
  assert.deepEqual(groupByTopic(evidence, new Set()), [
    {
      topic: lamps,
      columns: [
        { source: 'harbour', hidden: false, statements: [lit] },
        { source: 'pier', hidden: false, statements: [both] },
        { source: 'quay', hidden: false, statements: [] },
      ],
      counts: { statements: 2, sources: 2 },
      previous: undefined,
      next: markets,
    },
    {
      topic: markets,
      columns: [
        { source: 'harbour', hidden: false, statements: [sold] },
        { source: 'pier', hidden: false, statements: [both] },
        { source: 'quay', hidden: false, statements: [] },
      ],
      counts: { statements: 2, sources: 2 },
      previous: lamps,
      next: undefined,
    },
  ])
})

test('a source tells the topics that it does not touch', () => {
  assert.deepEqual(findUntouchedTopics(evidence, new Set()), [
    { source: 'harbour', topics: [tides] },
    { source: 'pier', topics: [tides] },
    { source: 'quay', topics: [lamps, tides, markets] },
  ])
})

test('a source whose words may not be shown is never said to be silent', () => {
  const hidden = new Set(['quay'])
  assert.deepEqual(groupByTopic(evidence, hidden)[0]?.columns[2], { source: 'quay', hidden: true, statements: [] })
  assert.deepEqual(
    findUntouchedTopics(evidence, hidden).map(({ source }) => source),
    ['harbour', 'pier'],
  )
})
