import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { emptyState } from './address.ts'
import { describeReading } from './describe-reading.ts'
import { parseQuery } from './parse-query.ts'
import type { Found, FoundClause, Hit } from './search-passages.ts'
import { toStatusLine } from './status-line.ts'

const once = { start: 0, end: 1 }
const complete: Hit = { span: 0, score: 2, isComplete: true, occurrences: [once, once] }
const partial: Hit = { span: 1, score: 1, isComplete: false, occurrences: [once] }
const nothing: Omit<FoundClause, 'clause'> = { others: [], words: [], passages: 0, titles: 0, suggestions: [] }
const somewhere = { ...nothing, passages: 2 }

/** A search for `query` of which each clause was found so, with these hits. */
function find(query: string, found: readonly Omit<FoundClause, 'clause'>[], hits: readonly Hit[]): Found {
  const parsed = parseQuery(query, 'en')
  return {
    state: { ...emptyState, query },
    query: parsed,
    isAsked: parsed.clauses.length + parsed.filters.length > 0,
    clauses: parsed.clauses.map((clause, index) => ({ clause, ...(found[index] ?? nothing) })),
    filters: [],
    unknownValues: [],
    hits,
    occurrences: hits.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
    sources: hits.length,
    countBeforeFacets: hits.length,
    facets: [],
  }
}

function say(found: Found): string[] {
  const { sum, remarks } = toStatusLine(found, { sources: 5, matter: new Set([1]) })
  return [sum, ...remarks]
}

describe('the status line', () => {
  test('counts passages, occurrences and sources', () => {
    assert.deepEqual(say(find('lamp', [somewhere], [complete])), ['1 passage with 2 occurrences in 1 of 5 sources.'])
    assert.deepEqual(say(find('source:market', [], [{ ...complete, occurrences: [] }])), [
      '1 passage in 1 of 5 sources.',
    ])
  })

  test('splits them into those with all words and those with some', () => {
    assert.deepEqual(say(find('lamp harbour', [somewhere, somewhere], [complete, partial])), [
      '2 passages with 3 occurrences in 2 of 5 sources: 1 with all words, 1 with some.',
      '1 of them is a headline, a caption or other matter without a number.',
    ])
    assert.deepEqual(say(find('lamp harbour', [somewhere, somewhere], [complete])), [
      '1 passage with 2 occurrences in 1 of 5 sources, with all words.',
    ])
    assert.deepEqual(say(find('lamp harbour', [somewhere, somewhere], [complete, { ...complete, span: 2 }])), [
      '2 passages with 4 occurrences in 2 of 5 sources, each with all words.',
    ])
  })

  test('names what is nowhere, and what is only in a title', () => {
    assert.deepEqual(
      say(
        find(
          'lamp xyzzy "red lamp" qu* a1 NEAR/3 b2 zinnia',
          [somewhere, nothing, nothing, nothing, nothing, { ...nothing, titles: 1 }],
          [],
        ),
      ),
      [
        'No passage found.',
        'Nowhere in these texts: “xyzzy”, “red lamp” letter for letter, words that begin with “qu”, “a1” within 3 words of “b2”.',
        'In a title, but in no passage: “zinnia”.',
      ],
    )
  })

  test('says that no passage has all that is required', () => {
    assert.deepEqual(say(find('"red lamp" "old harbour"', [somewhere, somewhere], [])), [
      'No passage found.',
      'Each stands somewhere, but no passage has all that is required.',
    ])
  })

  test('says what was left out, read otherwise, or is not known', () => {
    assert.deepEqual(
      say({ ...find('the lamp ( market', [somewhere, somewhere], [complete]), unknownValues: ['ledger'] }),
      [
        '1 passage with 2 occurrences in 1 of 5 sources, with all words.',
        'Left out because they are common: “the”.',
        'Nothing here is filed under “ledger”.',
        'Parentheses do not group words here and are passed over.',
      ],
    )
  })

  test('is empty before anything is asked, and explains a question without words', () => {
    assert.deepEqual(
      [say(find('', [], [])), say(find('!?', [], []))],
      [[''], ['Nothing to search for: a word has letters or digits.']],
    )
  })
})

describe('the reading of a question', () => {
  const known = {
    names: {
      actors: [{ id: 'lkg', names: ['Lamp Keepers’ Guild of Ostend', 'the Guild'] }],
      topics: [],
      spellings: [],
    },
    partsOf: (word: string) => (word === 'lamppost' ? ['lamp', 'post'] : undefined),
  }

  test('names inflections with their counts, and only the first of many', () => {
    const words = [
      { word: 'crossings', count: 5 },
      { word: 'crossing', count: 4 },
      { word: 'crossed', count: 1 },
    ]
    assert.deepEqual(describeReading(find('crossing', [{ ...somewhere, words }], []), known), [
      '“crossing” also as “crossings” (5), “crossed” (1)',
    ])
    assert.deepEqual(describeReading(find('cross', [{ ...somewhere, words }], []), known), [
      '“cross” only as “crossings” (5), “crossing” (4), “crossed” (1)',
    ])
    const many = 'abcdefghij'.split('').map((letter) => ({ word: `li${letter}`, count: 1 }))
    assert.deepEqual(describeReading(find('li*', [{ ...somewhere, words: many }], []), known), [
      'words that begin with “li”: “lia” (1), “lib” (1), “lic” (1), “lid” (1), “lie” (1), “lif” (1), “lig” (1), “lih” (1) and 2 more',
    ])
  })

  test('names a spelling with a hyphen', () => {
    const words = [{ word: 'lamppost', count: 2 }]
    assert.deepEqual(describeReading(find('lamppost', [{ ...somewhere, words }], []), known), [
      '“lamppost” also as “lamp post”',
    ])
    assert.deepEqual(describeReading(find('lamp-post', [{ ...somewhere, words }], []), known), [
      '“lamp-post” also as “lamppost” (2)',
    ])
  })

  test('passes over names that hold what was typed', () => {
    const words = [{ word: 'guild', count: 2 }]
    assert.deepEqual(
      describeReading(
        find('guild', [{ ...somewhere, words, others: ['lamp keepers guild of ostend', 'lkgo'] }], []),
        known,
      ),
      ['“guild” also as “LKGO”'],
    )
  })

  test('names other names once for all words of a name, as the dossier prints them', () => {
    const named = { ...somewhere, others: ['lkgo', 'guild'], words: [{ word: 'guild', count: 2 }] }
    assert.deepEqual(describeReading(find('lamp keepers', [named, named], []), known), [
      '“lamp keepers” also as “LKGO”, “Guild”',
    ])
  })

  test('names what is left out, and the fields as the dossier names their values', () => {
    const found = find('lamp -"red lamp" -quay -speaker:guild year:1987', [somewhere], [])
    const filters = [
      { name: 'speaker', isExcluded: true, values: ['Lamp Keepers’ Guild of Ostend'] },
      { name: 'year', isExcluded: false, values: ['1987', '[1987]'] },
    ] as const
    assert.deepEqual(describeReading({ ...found, filters }, known), [
      'without “red lamp” letter for letter',
      'without “quay” in any ending',
      'without speaker “Lamp Keepers’ Guild of Ostend”',
      'year “1987” or “[1987]”',
    ])
  })

  test('writes a form with a capital where the reader did', () => {
    const words = [{ word: 'quays', count: 2 }]
    assert.deepEqual(describeReading(find('Quay', [{ ...somewhere, words }], []), known), [
      '“Quay” only as “Quays” (2)',
    ])
  })

  test('says what OR joins, with the other names of either', () => {
    const named = { ...somewhere, others: ['lkgo'], words: [{ word: 'guilds', count: 1 }] }
    assert.deepEqual(describeReading(find('old lamp OR post office', [somewhere, somewhere, somewhere], []), known), [
      '“lamp” or “post”',
    ])
    assert.deepEqual(describeReading(find('guild OR lamp', [named], []), known), [
      '“guild” or “lamp” also as “LKGO”, “guilds” (1)',
    ])
  })

  test('names several values of one field together, and what is ticked', () => {
    const found = find('source:quay source:market lamp', [somewhere], [])
    const filters = [
      { name: 'source', isExcluded: false, values: ['quay'] },
      { name: 'source', isExcluded: false, values: ['market'] },
    ] as const
    const values = [
      { value: 'keeper', shown: 'The Keeper', count: 2, isChosen: true },
      { value: 'guild', shown: 'Guild', count: 1, isChosen: false },
      { value: 'nobody', shown: 'nobody', count: 0, isChosen: true },
    ]
    const facets = [{ name: 'actor', values }] as const
    assert.deepEqual(describeReading({ ...found, filters, facets, unknownValues: ['nobody'] }, known), [
      'source “quay” or “market”',
      'actor “The Keeper”',
    ])
  })

  test('leaves to the remark what is excluded where nothing else is asked', () => {
    assert.deepEqual(describeReading(find('-lamp', [], []), known), [])
  })

  test('says how words in quotation marks were read', () => {
    const found = find('"red lamp"', [somewhere], [])
    assert.deepEqual(
      [
        describeReading(found, known),
        describeReading({ ...found, state: { ...found.state, withEndings: true } }, known),
      ],
      [['“red lamp” letter for letter'], ['“red lamp” with other endings']],
    )
  })
})
