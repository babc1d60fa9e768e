import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFacets } from './facets.ts'
import { makeDossier, makeSource } from './fixtures/made-dossier.ts'
import { parseQuery } from './parse-query.ts'
import { readFilters } from './read-filters.ts'

const { dossier } = await makeDossier([
  makeSource('harbour', ['The lamp is lit.'], { outlet: 'Harbour News', year: '1987' }),
  makeSource('market', ['Eels are sold.'], { outlet: 'Market News', year: '[1988]' }),
])
const facets = createFacets(dossier)
const read = (query: string) => readFilters(parseQuery(query, 'en'), facets)
const through = (query: string) => [0, 1].filter((span) => read(query).allowed(span))

test('several values of one field are alternatives, fields are conditions, a minus leaves out', () => {
  assert.deepEqual(through('source:harbour source:market'), [0, 1])
  assert.deepEqual(through('source:harbour year:1988'), [])
  assert.deepEqual(through('-source:harbour'), [1])
  assert.deepEqual(through('lamp'), [0, 1])
})

test('values are told as the dossier names them, and those that nothing is filed under as typed', () => {
  const { filters, unknown } = read('outlet:news -year:1988 source:quay')
  assert.deepEqual(filters, [
    { name: 'outlet', isExcluded: false, values: ['Harbour News', 'Market News'] },
    { name: 'year', isExcluded: true, values: ['[1988]'] },
  ])
  assert.deepEqual(unknown, ['quay'])
  assert.deepEqual(through('source:quay'), [])
})
