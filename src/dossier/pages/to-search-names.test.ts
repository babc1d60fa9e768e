import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actors } from '../schemas/actors.ts'
import { places } from '../schemas/places.ts'
import { topics } from '../schemas/topics.ts'
import { toSearchNames } from './to-search-names.ts'

test('names come with ids, the shown one first; those of a place are spellings of one another', () => {
  const names = toSearchNames({
    actors: actors.parse([
      { id: 'keeper', name: 'Keeper', type: 'person', aliases: ['the old hand'] },
      { id: 'guild', name: 'Guild', type: 'organisation' },
    ]),
    places: places.parse([
      { id: 'quay', name: 'North Quay', aliases: ['the quay'], note: 'Where the lamps stand.' },
      { id: 'market', name: 'Market', note: 'Where salt is sold.' },
    ]),
    topics: topics.parse([{ id: 'lamps', name: 'Lamps', note: 'Lamps on the quay.' }]),
    spellings: [['harbour', 'harbor']],
  })
  assert.deepEqual(names, {
    actors: [
      { id: 'keeper', names: ['Keeper', 'the old hand'] },
      { id: 'guild', names: ['Guild'] },
    ],
    topics: [{ id: 'lamps', names: ['Lamps'] }],
    spellings: [
      ['harbour', 'harbor'],
      ['North Quay', 'the quay'],
    ],
  })
})
