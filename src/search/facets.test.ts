import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Chosen, nothingChosen } from './address.ts'
import { createFacets, type Facets } from './facets.ts'
import { makeDossier, makeSource } from './fixtures/made-dossier.ts'
import { fieldNames } from './query.ts'

const sources = [
  makeSource('alpha', [{ actors: ['ann', 'ben'], speakers: ['ann'], topics: ['lamps'] }, {}], { year: '2023' }),
  makeSource('beta-talks', [{ actors: ['ann'], speakers: ['ben', 'ann'] }], { year: '[2024]', outlet: 'Almanac' }),
]
const names = {
  actors: [
    { id: 'ann', names: ['Ann Keeper', 'the Old Hand'] },
    { id: 'ben', names: ['Ben Keeper'] },
    { id: 'nobody', names: ['Nobody'] },
  ],
  topics: [{ id: 'lamps', names: ['Lamps and oil'] }],
}

async function open(): Promise<Facets> {
  return createFacets((await makeDossier(sources, names)).dossier)
}

/** Each facet with its values, shown names and counts. */
async function count(chosen: Partial<Chosen> = {}, spans = [0, 1, 2]) {
  const counted = (await open()).count(spans, { ...nothingChosen, ...chosen })
  return Object.fromEntries(
    counted.map(({ name, values }) => [
      name,
      values.map(({ value, count: hits, isChosen }) => `${value} ${hits}${isChosen ? ' ✓' : ''}`),
    ]),
  )
}

describe('counts', () => {
  test('are of every value that hits have, the most frequent first, years in order', async () => {
    assert.deepEqual(await count(), {
      source: ['alpha 2', 'beta-talks 1'],
      outlet: ['Harbour News 2', 'Almanac 1'],
      year: ['2023 2', '[2024] 1'],
      actor: ['ann 2', 'ben 1'],
      speaker: ['ann 2', 'ben 1'],
      topic: ['lamps 1'],
    })
  })

  test('are what ticking a box gives: its own facet is not yet applied', async () => {
    assert.deepEqual(await count({ year: ['[2024]', '1900'] }), {
      source: ['beta-talks 1'],
      outlet: ['Almanac 1'],
      year: ['1900 0 ✓', '2023 2', '[2024] 1 ✓'],
      actor: ['ann 1'],
      speaker: ['ann 1', 'ben 1'],
      topic: [],
    })
    const facets = await open()
    const chosen = { ...nothingChosen, actor: ['ben'], outlet: ['Almanac'] }
    for (const { name, values } of facets.count([0, 1, 2], chosen)) {
      for (const { value, count: promised } of values) {
        const ticked = { ...chosen, [name]: [value] }
        assert.equal([0, 1, 2].filter((span) => facets.isChosen(span, ticked)).length, promised, `${name} ${value}`)
      }
    }
  })

  test('show actors and topics by name, a source by its key', async () => {
    const [source, , , actor, , topic] = (await open()).count([0, 2], nothingChosen)
    assert.deepEqual(source?.values, [
      { value: 'alpha', shown: 'alpha', count: 1, isChosen: false },
      { value: 'beta-talks', shown: 'beta-talks', count: 1, isChosen: false },
    ])
    assert.deepEqual(actor?.values[0], { value: 'ann', shown: 'Ann Keeper', count: 2, isChosen: false })
    assert.deepEqual(topic?.values[0], { value: 'lamps', shown: 'Lamps and oil', count: 1, isChosen: false })
  })

  test('of no hits are those of what is chosen', async () => {
    assert.deepEqual((await count({ actor: ['constructor'] }, [])).actor, ['constructor 0 ✓'])
  })

  test('have supplied years after stated ones', async () => {
    const dated = ['[2025]', 'not dated', '2025', '[2024]'].map((year, index) =>
      makeSource(`s${index}`, [''], { year }),
    )
    const facets = createFacets((await makeDossier(dated)).dossier)
    const [, , years] = facets.count([0, 1, 2, 3], nothingChosen)
    assert.deepEqual(
      years?.values.map(({ value }) => value),
      ['[2024]', '2025', '[2025]', 'not dated'],
    )
  })
})

describe('a choice', () => {
  test('has alternatives within a facet, and conditions in several', async () => {
    const { isChosen } = await open()
    const chosen = { ...nothingChosen, actor: ['ann', 'ben'], year: ['2023'] }
    assert.deepEqual(
      [0, 1, 2].map((span) => isChosen(span, chosen)),
      [true, false, false],
    )
    assert.deepEqual(
      [0, 1, 2].map((span) => isChosen(span, chosen, 'actor')),
      [true, true, false],
    )
    assert.equal(isChosen(1, nothingChosen), true)
  })
})

describe('what a reader means by words after a field', () => {
  test('is a value, or one of its names, whatever the case', async () => {
    const { find } = await open()
    assert.deepEqual(find('actor', 'ANN'), ['ann'])
    assert.deepEqual(find('speaker', 'the old hand'), ['ann'])
    assert.deepEqual(find('topic', 'lamps and oil'), ['lamps'])
    assert.deepEqual(find('outlet', 'almanac'), ['Almanac'])
    assert.deepEqual(find('source', 'Beta talks'), ['beta-talks'])
    assert.deepEqual(find('year', '2024'), ['[2024]'])
  })

  test('is otherwise every value that has the words as a part', async () => {
    const { find } = await open()
    assert.deepEqual(find('actor', 'keeper'), ['ann', 'ben'])
    assert.deepEqual(find('source', 'talks'), ['beta-talks'])
    assert.deepEqual(find('outlet', 'News'), ['Harbour News'])
    assert.deepEqual(find('actor', 'keep'), [])
  })

  test('is nothing where nothing is filed under it', async () => {
    const { find } = await open()
    for (const field of fieldNames) {
      assert.deepEqual(
        [find(field, 'nobody'), find(field, 'constructor'), find(field, '—'), find(field, '')],
        [[], [], [], []],
      )
    }
  })

  test('may be a value without a word', async () => {
    const signs = [makeSource('a', [''], { outlet: '???' }), makeSource('b', [''], { outlet: '…' })]
    const { find } = createFacets((await makeDossier(signs)).dossier)
    assert.deepEqual([find('outlet', '???'), find('outlet', '!')], [['???'], []])
  })
})

test('an empty dossier has facets without values', async () => {
  const { count: counted, find } = createFacets((await makeDossier([])).dossier)
  assert.deepEqual(
    counted([], nothingChosen).map(({ values }) => values.length),
    [0, 0, 0, 0, 0, 0],
  )
  assert.deepEqual(find('actor', 'ann'), [])
})
