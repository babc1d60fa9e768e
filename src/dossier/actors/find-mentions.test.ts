import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actor } from '../schemas/actors.ts'
import { createMentionFinder } from './find-mentions.ts'

const actors = [
  actor.parse({ id: 'league', name: 'River League', type: 'organisation', aliases: ['League'] }),
  actor.parse({ id: 'okri', name: "Ada O'Kri", type: 'person', aliases: ['O’Kri'] }),
]
const find = createMentionFinder(actors)

test('the longest name wins', () => {
  assert.deepEqual(find('The River League met.'), [{ actor: 'league', start: 4, end: 16 }])
})

test('names are whole words, letter for letter', () => {
  assert.deepEqual(find('Leagues, the league and Colleague'), [])
})

test('a possessive is a mention of the name', () => {
  assert.deepEqual(find('the League’s terms'), [{ actor: 'league', start: 4, end: 10 }])
})

test('curly and straight apostrophes are the same', () => {
  assert.deepEqual(find("O'Kri and Ada O’Kri"), [
    { actor: 'okri', start: 0, end: 5 },
    { actor: 'okri', start: 10, end: 19 },
  ])
})

test('without actors there are no mentions', () => {
  assert.deepEqual(createMentionFinder([])('River League'), [])
})
