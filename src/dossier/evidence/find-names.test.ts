import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMentionFinder } from '../actors/find-mentions.ts'
import { findNames } from './find-names.ts'

const find = createMentionFinder([
  { id: 'port-office', name: 'Port Office', aliases: ['The Port Office'] },
  { id: 'okri', name: 'Ada Okri', aliases: ['Okri'] },
])

/** Names that nobody claims, and in brackets those that somebody does. */
function read(text: string): string[] {
  return findNames(text, find(text)).map(({ start, end, claimed }) => {
    const name = text.slice(start, end)
    return claimed ? `[${name}]` : name
  })
}

describe('capitalised names of a text', () => {
  test('are joined with the words that follow them', () => {
    assert.deepEqual(read('the North Quay Tower stands near al-Mina.'), ['North Quay Tower', 'al-Mina'])
  })

  test('are claimed by the actors and places that are known', () => {
    assert.deepEqual(read('The Port Office wrote to Captain Ada Okri of Kelp.'), [
      '[Port Office]',
      'Captain',
      '[Ada Okri]',
      'Kelp',
    ])
  })

  test('are not begun by the first word of a sentence alone', () => {
    assert.deepEqual(read('Ships came. Lamps burned! “Boats too,” he said. Kelp Island slept.'), ['Kelp Island'])
  })

  test('are no days, months or articles', () => {
    assert.deepEqual(read('On Monday, 5 March, I saw The Lamp. The Kelp slept.'), ['The Lamp', 'Kelp'])
  })

  test('end before an apostrophe and s', () => {
    assert.deepEqual(read("near Kelp's quay and Mina’s lamps, by order of Okri's office"), ['Kelp', 'Mina', '[Okri]'])
  })

  test('are told after an abbreviation, which ends no sentence', () => {
    assert.deepEqual(read('He met Mr. Brown and the U.S. Navy there.'), ['Mr', 'Brown', 'U.S', 'Navy'])
  })

  test('are none in a script without capitals', () => {
    assert.deepEqual(read('המנורה דולקת בלילה'), [])
  })
})
