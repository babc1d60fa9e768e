import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sha256 } from '../../text/sha256.ts'
import { adaptStyle } from '../adapt-style.ts'
import { bluebook } from './bluebook.ts'
import { chicagoNote } from './chicago-note.ts'

test('the official styles are letter for letter what NOTICE.md says, with their licence in them', () => {
  const notice = readFileSync(join(import.meta.dirname, 'NOTICE.md'), 'utf8')
  for (const style of [bluebook, chicagoNote]) {
    assert.ok(notice.includes(sha256(style)))
    assert.match(style, /<rights license="http:\/\/creativecommons\.org\/licenses\/by-sa\/3\.0\/">/)
    assert.match(style, /<author>/)
  }
})

test('a change that finds nothing stops the build', () => {
  assert.throws(
    () => adaptStyle(bluebook, 'x', [{ from: 'not there', to: '' }]),
    /^Error: The style x has changed: cannot find not there in it$/,
  )
})

test('a style that is changed says so in its title, and keeps its licence', () => {
  const adapted = adaptStyle(bluebook, 'x', [])
  assert.match(adapted, /<title>Bluebook Law Review, adapted for found documents<\/title>\s*<id>x<\/id>/)
  assert.match(adapted, /Creative Commons Attribution-ShareAlike 3\.0 License/)
})
