import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findJoinedWords, joinWords } from './joined-words.ts'
import { tokenise } from './tokenise.ts'

function list(text: string): string[] {
  return findJoinedWords(text, tokenise(text)).map((row) => joinWords(text, row))
}

describe('joined words', () => {
  test('have nothing but a hyphen or an apostrophe between them, whatever its form', () => {
    assert.deepEqual(list('A well-lit quay; a slip‑stream, O’Hara, d‘or, בית־ספר'), [
      'well-lit',
      'slip-stream',
      "o'hara",
      "d'or",
      'בית-ספר',
    ])
  })

  test('may be more than two', () => {
    assert.deepEqual(list("a day-to-day l'eau-de-mer"), ['day-to-day', "l'eau-de-mer"])
  })

  test('are not parted by a space, a dash, two signs or the s of a possessive', () => {
    assert.deepEqual(list("lamp - oil, lamp–oil, lamp--oil, the keeper's-lamp"), [])
  })
})
