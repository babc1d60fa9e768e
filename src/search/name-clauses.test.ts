import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { tokenise } from '../dossier/text/tokenise.ts'
import { formatSought } from './format-query.ts'
import { listSpellings } from './list-spellings.ts'
import { nameClauses } from './name-clauses.ts'
import { parseQuery } from './parse-query.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { listWords } from './word-list.ts'

const known = listSpellings({
  actors: [
    { id: 'ohj', names: ['Old Harbour Jihad', 'Harbour Jihad'] },
    { id: 'rashid', names: ['Izzat al-Rashid', 'al-Rashd'] },
    { id: 'port', names: ['Port', 'Quay'] },
    { id: 'trade', names: ['Board of Trade'] },
  ],
  topics: [],
  spellings: [['lamp', 'lantern']],
})

let vocabulary: Vocabulary
before(async () => {
  const text = 'A slipstream by the port.'
  vocabulary = await readVocabulary(await listWords([{ text, tokens: tokenise(text), language: 'en' }]))
})

/** Each clause with the words it is searched by, the others, and whom it names. */
const name = (query: string) =>
  nameClauses(parseQuery(query, 'en').clauses, { known, vocabulary, language: 'en' }).map(({ clause, others, ids }) => [
    `${clause.isRequired ? '+' : ''}${clause.alternatives.map((sought) => (sought.kind === 'word' ? sought.tokens.join(' ') : formatSought(sought))).join('|')}`,
    others.map((words) => words.join(' ')),
    ids,
  ])

describe('known names in a query', () => {
  test('are one clause with their other spellings', () => {
    assert.deepEqual(name('What did Harbour Jihad say'), [
      ['harbour jihad', ['old harbour jihad', 'ohj'], ['ohj']],
      ['say', [], []],
    ])
    assert.deepEqual(name('OHJ'), [['ohj', ['old harbour jihad', 'harbour jihad'], ['ohj']]])
    assert.deepEqual(name('Board of Trade'), [['board of trade', [], ['trade']]])
  })

  test('are found after an article that is typed in one piece with them', () => {
    assert.deepEqual(name('al-Rashd'), [['al rashd', ['izzat al rashid', 'rashid'], ['rashid']]])
  })

  test('keep what else is typed in one piece with them', () => {
    assert.deepEqual(name('pro-Port'), [['pro port', ['pro quay'], ['port']]])
    assert.deepEqual(name('port-side'), [['port side', ['quay side'], ['port']]])
    assert.deepEqual(name('anti-Harbour Jihad'), [
      ['anti harbour jihad', ['anti old harbour jihad', 'anti ohj'], ['ohj']],
    ])
    assert.deepEqual(name('lamp-Harbour Jihad'), [
      ['lamp harbour jihad', ['lantern harbour jihad', 'lamp old harbour jihad', 'lamp ohj'], ['ohj']],
    ])
  })

  test('are no name where one of their words is required by itself', () => {
    assert.deepEqual(
      name('Harbour +Jihad').map(([typed]) => typed),
      ['harbour', '+jihad'],
    )
  })

  test('are known between OR too, and not in phrases or beginnings', () => {
    assert.deepEqual(name('lamp OR OHJ'), [['lamp|ohj', ['lantern', 'old harbour jihad', 'harbour jihad'], ['ohj']]])
    assert.deepEqual(name('"Harbour Jihad" lam*'), [
      ['+"Harbour Jihad"', [], []],
      ['lam*', [], []],
    ])
    assert.equal(name('harbour "lit" jihad').length, 3)
  })
})

test('two words next to one another are also sought as one, where the texts have it', () => {
  assert.deepEqual(name('slip stream'), [
    ['slip', ['slipstream'], []],
    ['stream', ['slipstream'], []],
  ])
  assert.deepEqual(
    name('slip "lit" stream').map(([, others]) => others),
    [[], [], []],
  )
})

test('no clause is no clause', () => {
  assert.deepEqual(name(''), [])
})
