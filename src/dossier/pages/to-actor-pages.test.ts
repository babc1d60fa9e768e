import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actors } from '../schemas/actors.ts'
import { toActorPages } from './to-actor-pages.ts'

test('an actor knows whom it is part of and who is part of it, and whose descriptions are its own', () => {
  const list = actors.parse([
    { id: 'keeper', name: 'Keeper', type: 'person', part_of: ['harbour-council'] },
    { id: 'harbour-council', name: 'Harbour council', type: 'organisation' },
    { id: 'old-hands', name: 'the old hands', type: 'collective', part_of: ['harbour-council'] },
    {
      id: 'gazette',
      name: 'Gazette',
      type: 'medium',
      descriptions: [
        { quote: 'The paper of the pier', by: 'Gazette', date: '2024', own: true },
        { quote: 'A daily', by: 'Almanac', date: '2023' },
      ],
    },
  ])
  const pages = toActorPages(list, [], new Map())
  const council = { id: 'harbour-council', name: 'Harbour council', theirs: false }
  assert.deepEqual(
    pages.map(({ id, partOf, parts }) => ({ id, partOf, parts })),
    [
      { id: 'gazette', partOf: [], parts: [] },
      {
        id: 'harbour-council',
        partOf: [],
        parts: [
          { id: 'keeper', name: 'Keeper', theirs: false },
          { id: 'old-hands', name: 'the old hands', theirs: true },
        ],
      },
      { id: 'keeper', partOf: [council], parts: [] },
      { id: 'old-hands', partOf: [council], parts: [] },
    ],
  )
  assert.deepEqual(pages[0]?.descriptions, [
    { quote: 'The paper of the pier', by: 'Gazette', date: '2024', own: true },
    { quote: 'A daily', by: 'Almanac', date: '2023', own: false },
  ])
})
