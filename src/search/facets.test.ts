import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toFacetTable } from './facet-table.ts'
import { countFacets, findUnknownValues, isChosen, joinFacets } from './facets.ts'

const record = (source: string, year: string, date: string, actor: readonly string[]) => ({
  meta: { source, title: `Title of ${source}`, voice: 'theirs' },
  filters: { outlet: ['Paper'], year: [year], actor },
  sort: { date },
})
const table = toFacetTable([
  record('beta', '2024', '2024-01-01 beta 0', ['Ann']),
  record('alpha', '2023', '2023-01-01 alpha 1', ['Ann', 'Ben']),
  record('alpha', '2023', '2023-01-01 alpha 0', []),
])
const facets = joinFacets(table, ['id0', 'id1', 'id2'])
const nothing = { source: [], outlet: [], year: [], actor: [] }

test('the table is in the order of the dates, one entry a source', () => {
  assert.deepEqual(table, {
    sources: [
      { key: 'alpha', title: 'Title of alpha', voice: 'theirs', outlet: 'Paper', year: '2023', records: 2 },
      { key: 'beta', title: 'Title of beta', voice: 'theirs', outlet: 'Paper', year: '2024', records: 1 },
    ],
    actors: ['Ann', 'Ben'],
    actorsOfRecords: [[], [0, 1], [0]],
  })
})

test('values within a facet are alternatives, facets are conditions', () => {
  const chosen = { ...nothing, actor: ['Ann', 'Ben'], year: ['2024'] }
  assert.deepEqual(
    ['id0', 'id1', 'id2', 'id3'].map((id) => isChosen(facets.get(id), chosen)),
    [false, false, true, false],
  )
})

test('a count is what ticking its box gives: its own facet is not yet applied', () => {
  const counted = countFacets([...facets.values()], { ...nothing, year: ['2024', '1900'] })
  const list = counted.map(({ name, values }) => [name, values.map(({ value, count }) => `${value} ${count}`)])
  assert.deepEqual(list, [
    ['source', ['beta 1']],
    ['outlet', ['Paper 1']],
    ['year', ['1900 0', '2023 2', '2024 1']],
    ['actor', ['Ann 1']],
  ])
})

test('years are in order, supplied ones in brackets after stated ones', () => {
  const years = ['[2025]', 'not dated', '2025', '[2024]']
  const dated = toFacetTable(years.map((year, place) => record(`s${place}`, year, `${place}`, [])))
  const [, , counted] = countFacets([...joinFacets(dated, ['0', '1', '2', '3']).values()], nothing)
  assert.deepEqual(
    counted?.values.map(({ value }) => value),
    ['[2024]', '2025', '[2025]', 'not dated'],
  )
})

test('chosen values that no record has are named', () => {
  const chosen = { ...nothing, actor: ['Ann', 'Nobody'], source: ['gamma delta'] }
  assert.deepEqual(findUnknownValues(facets.values(), chosen), ['gamma delta', 'Nobody'])
})

test('a table of another build is refused', () => {
  assert.throws(() => joinFacets(table, ['id0']), {
    message: 'Unexpected facets of 3 records, expected 1 as in the index',
  })
})
