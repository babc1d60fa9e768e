import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toTextFragment } from './text-fragment.ts'

const text = 'The harbour re-opened, said the office & the ferries left at nine.'

function select(words: string): string {
  const at = text.indexOf(words)
  return toTextFragment({ text, at }, { text, at: at + words.length })
}

test('words are named with those around them, hyphens, commas and ampersands encoded', () => {
  assert.equal(select('re-opened, said'), ':~:text=The%20harbour-,re%2Dopened%2C%20said,-the%20office%20%26')
})

test('a selection inside of words is widened to them', () => {
  assert.equal(select('arbour re'), ':~:text=The-,harbour%20re%2Dopened%2C,-said%20the%20office')
})

test('the whole text has nothing around it', () => {
  assert.equal(select(text), `:~:text=${encodeURIComponent(text).replace('-', '%2D')}`)
})

test('a long quotation, or one over several passages, is named by its first and last words', () => {
  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
  assert.equal(
    toTextFragment({ text: long, at: 0 }, { text: long, at: long.length }),
    ':~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
  )
  const other = 'Ships came back later.'
  assert.equal(
    toTextFragment({ text, at: text.indexOf('left') }, { text: other, at: 5 }),
    ':~:text=%26%20the%20ferries-,left%20at%20nine.,Ships,-came%20back%20later.',
  )
})

test('any text can be named, and comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (any) => {
      const directive = toTextFragment({ text: any, at: 0 }, { text: any, at: any.length })
      assert.match(directive, /^:~:text=[^\s&]*$/)
      assert.equal(
        decodeURIComponent(directive.slice(':~:text='.length)),
        any.toWellFormed().replace(/\s+/g, ' ').trim(),
      )
    }),
  )
})
