import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stanceWords } from './stance-words.ts'

describe('what a statement does', () => {
  test('is said of one speaker, whatever the name ends in', () => {
    assert.equal(stanceWords({ speakers: [named('United Harbours')], stance: 'asks' }), 'asks for')
    assert.equal(stanceWords({ speakers: [named('Harbour Office')], role: 'the keepers', stance: 'asks' }), 'asks for')
  })

  test('is said of several speakers', () => {
    assert.equal(stanceWords({ speakers: [named('Harbour Office'), named('Pilots')], stance: 'asks' }), 'ask for')
  })

  test('is said of somebody whom a text calls by a word for several', () => {
    for (const words of ['both crews', 'people of the harbour', 'local lamp keepers', 'several harbours, led by one']) {
      assert.equal(stanceWords({ speakers: [called(words)], stance: 'offers' }), 'offer or agree to', words)
    }
    for (const words of ["the harbour's opposition", 'the council of the crews', 'the press']) {
      assert.equal(stanceWords({ speakers: [called(words)], stance: 'offers' }), 'offers or agrees to', words)
    }
  })

  test('is said of a role without a name', () => {
    for (const role of ['sources', 'They', 'officials of the front', 'a senior pilot and a keeper']) {
      assert.equal(stanceWords({ speakers: [], role, stance: 'reports' }), 'report', role)
    }
    for (const role of ['He', 'one official of both crews', 'The leadership of the crews']) {
      assert.equal(stanceWords({ speakers: [], role, stance: 'reports' }), 'reports', role)
    }
  })

  test('is said of the text itself', () => {
    assert.equal(stanceWords({ speakers: [], stance: 'reports' }), 'reports')
  })
})

function named(name: string) {
  return { id: 'somebody', name, theirs: false }
}

function called(name: string) {
  return { id: 'somebody', name, theirs: true }
}
