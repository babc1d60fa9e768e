import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuery } from './parse-query.ts'

const show = (query: string) => {
  const { clauses, excluded, notes } = parseQuery(query, 'en')
  const wanted = clauses.map(({ alternatives, isRequired }) =>
    [isRequired ? '+' : '', ...alternatives.map(({ typed }) => typed)].join(' ').trim(),
  )
  return { wanted, excluded: excluded.map(({ typed }) => typed), notes }
}

test('a sentence in capitals has no operators', () => {
  assert.deepEqual(show('PRICE OF LAMPS AND QUAYS, NOT OR NEAR HARBOURS'), {
    wanted: ['PRICE', 'LAMPS', 'QUAYS', 'not', 'near', 'HARBOURS'],
    excluded: [],
    notes: ['The query is in capitals: “and”, “or”, “not” and “near” are read as words.'],
  })
})

test('initials in capitals with an operator between them are no sentence', () => {
  assert.deepEqual(show('OHJ OR LKG'), { wanted: ['OHJ LKG'], excluded: [], notes: [] })
  assert.deepEqual(show('OHJ AND LKG NOT PIR'), { wanted: ['+ OHJ', '+ LKG'], excluded: ['PIR'], notes: [] })
})

test('one small letter is enough to tell operators from words', () => {
  assert.deepEqual(show('price OF LAMPS NOT QUAYS').excluded, ['QUAYS'])
})
