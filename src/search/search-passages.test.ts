import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { nothingChosen } from './address.ts'
import { type MadeDossier, makeDossier, makeSource } from './fixtures/made-dossier.ts'
import type { Found } from './search-passages.ts'

const sources = [
  makeSource(
    'harbour',
    [
      { id: 'headline', text: 'Lamps at the harbour', isHeadline: true },
      { text: 'The keeper said the old lamp was lit.', actors: ['keeper'], speakers: ['keeper'], topics: ['light'] },
      { text: 'Old Harbour Jihad said 5,000 lamps were needed.', actors: ['ohj'], speakers: ['ohj'] },
    ],
    { year: '2023', outlet: 'Almanac' },
  ),
  makeSource('quay', [
    'No lamp on the quay, OHJ said.',
    'A slip-stream by the U.S. coast.',
    { text: 'Rope.', actors: ['keeper'] },
  ]),
  makeSource('market', ['The slipstream, and salt.', 'A slip stream; ropes.'], {
    title: 'Salt and oil prices',
    voice: 'ours',
  }),
  makeSource('blank', ['—']),
]
const names = {
  actors: [
    { id: 'keeper', names: ['Keeper', 'the old hand'] },
    { id: 'ohj', names: ['Old Harbour Jihad', 'Harbour Jihad'] },
  ],
  topics: [{ id: 'light', names: ['Light and oil'] }],
}

let made: MadeDossier
before(async () => {
  made = await makeDossier(sources, names)
})

/** The hits as a set, in the order of their names. */
const find = async (query: string): Promise<string[]> => (await made.find(query)).sort()
const complete = async (query: string): Promise<string[]> => {
  const { hits } = await made.search(query)
  const spans = await made.dossier.loadSpans(hits.flatMap(({ span, isComplete }) => (isComplete ? [span] : [])))
  return spans.map(({ source, id }) => `${source.key}#${id}`).sort()
}
const lamps = ['harbour#headline', 'harbour#p2', 'harbour#p3', 'quay#p1']

describe('words', () => {
  test('are wanted, in any inflection, and what has all of them comes first', async () => {
    assert.deepEqual(await find('lamp'), lamps)
    assert.deepEqual(await find('LAMPS old'), lamps)
    assert.deepEqual(await complete('lamp old'), ['harbour#p2', 'harbour#p3'])
    assert.deepEqual((await made.find('lamp old')).slice(0, 2).sort(), ['harbour#p2', 'harbour#p3'])
  })

  test('that are nowhere narrow nothing, and near misses are offered', async () => {
    const { clauses, hits } = await made.search('lamp kepeer')
    assert.deepEqual(hits.filter(({ isComplete }) => isComplete).length, 4)
    assert.deepEqual(
      clauses.map(({ passages, titles, suggestions }) => [passages, titles, suggestions]),
      [
        [4, 0, []],
        [0, 0, ['keeper']],
      ],
    )
    assert.deepEqual((await made.search('al-Kepeer')).clauses[0]?.suggestions, ['keeper'])
  })

  test('are counted in passages, occurrences and sources', async () => {
    const { occurrences, sources: held, clauses, countBeforeFacets } = await made.search('lamp')
    assert.deepEqual([occurrences, held, countBeforeFacets], [4, 2, 4])
    assert.deepEqual(clauses[0]?.words, [
      { word: 'lamp', count: 2 },
      { word: 'lamps', count: 2 },
    ])
  })

  test('of a title that no text has count for its source only', async () => {
    const { hits, clauses } = await made.search('price')
    assert.deepEqual([hits, clauses[0]?.passages, clauses[0]?.titles], [[], 0, 1])
    assert.deepEqual(clauses[0]?.suggestions, [])
    assert.deepEqual(await find('salt'), ['market#p1'])
    assert.deepEqual((await made.search('salt')).clauses[0]?.titles, 1)
  })

  test('with hyphens, in one or in two are the same', async () => {
    for (const query of ['slipstream', 'slip-stream', 'slip stream', 'SLIP–STREAM']) {
      assert.deepEqual(await complete(query), ['market#p1', 'market#p2', 'quay#p2'], query)
    }
  })

  test('may be possessives, initials and numbers', async () => {
    assert.deepEqual(await find("keeper's"), ['harbour#p2'])
    assert.deepEqual(await find('US'), ['quay#p2'])
    assert.deepEqual(await find('u.s.'), ['quay#p2'])
    assert.deepEqual(await find('5000'), ['harbour#p3'])
    assert.deepEqual(await find('5,000'), ['harbour#p3'])
  })
})

describe('names', () => {
  test('find one another', async () => {
    for (const query of ['OHJ', 'Harbour Jihad', '"OHJ" OR "Harbour Jihad"']) {
      assert.deepEqual(await complete(query), ['harbour#p3', 'quay#p1'], query)
    }
    assert.deepEqual((await made.search('OHJ')).clauses[0]?.others, ['old harbour jihad', 'harbour jihad'])
  })

  test('are not sought in quotation marks', async () => {
    assert.deepEqual(await find('"OHJ"'), ['quay#p1'])
  })

  test('put what somebody says before what is said of them', async () => {
    const spoken = await makeDossier(
      [makeSource('a', ['The keeper, a lamp.', { text: 'A lamp, the keeper.', speakers: ['keeper'] }, 'quay', 'rope'])],
      names,
    )
    assert.deepEqual(await spoken.find('keeper'), ['a#p2', 'a#p1'])
  })
})

describe('operators', () => {
  test('a phrase is required and exact, unless other endings are wanted', async () => {
    assert.deepEqual(await find('"old lamp" quay'), ['harbour#p2'])
    assert.deepEqual(await find('"old lamps"'), [])
    assert.deepEqual(await made.find('"old lamps"', { withEndings: true }), ['harbour#p2'])
  })

  test('AND and + require, OR does not, - leaves out', async () => {
    assert.deepEqual(await find('lamp AND said'), ['harbour#p2', 'harbour#p3', 'quay#p1'])
    assert.deepEqual(await find('+said lamp rope'), ['harbour#p2', 'harbour#p3', 'quay#p1'])
    assert.deepEqual(await find('quay OR salt'), ['market#p1', 'quay#p1'])
    assert.deepEqual(await find('lamp -said'), ['harbour#headline'])
    assert.deepEqual(await find('lamp -"5,000 lamps"'), ['harbour#headline', 'harbour#p2', 'quay#p1'])
    assert.deepEqual(await find('lamp AND rope'), [])
  })

  test('NEAR finds both in either order', async () => {
    assert.deepEqual(await find('lit NEAR/2 lamp'), ['harbour#p2'])
    assert.deepEqual(await find('lit NEAR/1 lamp'), [])
  })

  test('what is left out by itself leaves the rest, by date', async () => {
    assert.deepEqual(await made.find('-lamp'), ['quay#p2', 'quay#p3', 'market#p1', 'market#p2', 'blank#p1'])
  })
})

describe('filters', () => {
  test('by themselves give passages in the order of dates', async () => {
    assert.deepEqual(await made.find('actor:keeper'), ['harbour#p2', 'quay#p3'])
    assert.deepEqual(await made.find('source:market'), ['market#p1', 'market#p2'])
  })

  test('take an id, a name, an alias, or a part of one', async () => {
    for (const query of ['speaker:ohj', 'speaker:"Old Harbour Jihad"', 'speaker:"harbour jihad"', 'speaker:jihad']) {
      assert.deepEqual(await find(query), ['harbour#p3'], query)
    }
    assert.deepEqual(await find('topic:oil'), ['harbour#p2'])
    assert.deepEqual(await find('outlet:almanac lit'), ['harbour#p2'])
  })

  test('are alternatives within one field, and conditions in several', async () => {
    assert.deepEqual(await find('speaker:ohj speaker:keeper'), ['harbour#p2', 'harbour#p3'])
    assert.deepEqual(await find('actor:keeper year:2024'), ['quay#p3'])
    assert.deepEqual(await find('lamp -year:2023'), ['quay#p1'])
  })

  test('with an unknown value find nothing and are named', async () => {
    const { hits, unknownValues } = await made.search('lamp speaker:nobody')
    assert.deepEqual([hits, unknownValues], [[], ['nobody']])
    assert.deepEqual((await made.search('lamp -speaker:nobody')).hits.length, 4)
  })
})

describe('facets', () => {
  const ticked = { ...nothingChosen, year: ['2023'] }

  test('narrow the hits, and count what ticking gives', async () => {
    const found = await made.search('lamp', { chosen: ticked })
    assert.deepEqual([found.hits.length, found.countBeforeFacets], [3, 4])
    const years = found.facets.find(({ name }) => name === 'year')
    assert.deepEqual(
      years?.values.map(({ value, count }) => [value, count]),
      [
        ['2023', 3],
        ['2024', 1],
      ],
    )
  })

  test('ticked by themselves give passages in the order of dates', async () => {
    assert.deepEqual(await made.find('', { chosen: { ...nothingChosen, actor: ['keeper'] } }), [
      'harbour#p2',
      'quay#p3',
    ])
  })

  test('name values that nothing is filed under', async () => {
    const chosen = { ...nothingChosen, actor: ['keeper', 'constructor'], outlet: ['—'] }
    assert.deepEqual((await made.search('', { chosen })).unknownValues, ['—', 'constructor'])
  })
})

test('nothing asked gives no hits, and facets of the whole dossier', async () => {
  const { isAsked, hits, facets } = await made.search(' ')
  assert.deepEqual([isAsked, hits], [false, []])
  assert.deepEqual(
    facets.find(({ name }) => name === 'year')?.values.map(({ value, count }) => [value, count]),
    [
      ['2023', 3],
      ['2024', 6],
    ],
  )
})

test('only passages of hits are fetched for a phrase that is not plain, and none for words', async () => {
  const other = await makeDossier(sources, names)
  await other.search('lamp "old lamp" OHJ')
  assert.deepEqual(
    other.loaded.filter((name) => name.startsWith('texts')),
    [],
  )
})

test('an empty dossier finds nothing', async () => {
  const empty = await makeDossier([])
  const found: Found = await empty.search('lamp -rope "old quay" source:a')
  assert.deepEqual([found.hits, found.occurrences, found.sources], [[], 0, 0])
  assert.deepEqual((await empty.search('', { chosen: { ...nothingChosen, year: ['2024'] } })).unknownValues, [])
})

describe('other languages', () => {
  test('have their own endings, side by side', async () => {
    const two = await makeDossier([
      makeSource('english', ['Two lanterns', 'A lantern']),
      makeSource('german', ['Zwei Laternen', 'Eine Laterne'], { language: 'de' }),
    ])
    assert.deepEqual(await two.find('laterne'), ['german#p1', 'german#p2'])
    assert.deepEqual(await two.find('lanterns'), ['english#p1', 'english#p2'])
  })

  test('are found with and without vowel signs, and character by character', async () => {
    const many = await makeDossier([
      makeSource('arabic', ['قال إن المَنَارَة مضاءة', 'المناره'], { language: 'ar' }),
      makeSource('chinese', ['港口的灯塔', '灯和塔'], { language: 'zh' }),
      makeSource('hindi', ['कि', 'की'], { language: 'sa' }),
    ])
    assert.deepEqual((await many.find('المنارة')).sort(), ['arabic#p1', 'arabic#p2'])
    assert.deepEqual(await many.find('灯塔'), ['chinese#p1'])
    assert.deepEqual(await many.find('"灯塔"'), ['chinese#p1'])
    assert.deepEqual(await many.find('"कि"'), ['hindi#p1'])
  })
})

test('hostile words and values are words and values', async () => {
  const hostile = await makeDossier(
    [makeSource('constructor', [{ text: `constructor __proto__ x=1 ${'x'.repeat(3000)}`, actors: ['constructor'] }])],
    { actors: [{ id: 'constructor', names: ['Constructor'] }] },
  )
  for (const query of [
    'constructor',
    '__proto__',
    'x=1',
    'x'.repeat(1000),
    'hasOwnProperty',
    'actor:constructor',
    'speaker:toString',
    '\ud800',
    '"\udc00 x"',
    'constructor*',
  ]) {
    await hostile.search(query)
  }
  assert.deepEqual(await hostile.find('constructor actor:constructor'), ['constructor#p1'])
  assert.deepEqual(await hostile.find('hasOwnProperty'), [])
})
