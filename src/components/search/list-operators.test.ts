import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuery } from '#search/parse-query.ts'
import { type KnownValues, listOperators } from './list-operators.ts'

const examples = (known: KnownValues): string[] => listOperators(known).map(({ example }) => example)

test('examples are made of words and values that the dossier has', () => {
  const known = { words: 'harbour lamps', source: 'lamps', outlet: 'Harbour News', year: '2024' }
  assert.deepEqual(examples(known), [
    'harbour lamps',
    '"harbour lamps"',
    'lamps -harbour',
    'harbour OR lamps',
    'harbour AND lamps',
    'harbour NEAR/5 lamps',
    'harbou*',
    'source:lamps',
    'outlet:"Harbour News"',
    'year:2024',
  ])
})

test('a dossier of which nothing is known has examples in common words', () => {
  assert.deepEqual(examples({}).slice(0, 2), ['first year', '"first year"'])
})

test('every example is read without a note', () => {
  for (const words of ['harbour lamps', 'straße über', 'lamp-post']) {
    const known = { words, actor: 'The keeper’s men', speaker: 'a-b', topic: '[x]' }
    for (const example of examples(known)) assert.deepEqual(parseQuery(example, 'en').notes, [], example)
  }
})
