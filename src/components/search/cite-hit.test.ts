import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citeHit } from './cite-hit.ts'

const note = { whole: '“Lamps lit,” June 9, 2024.', passages: '“Lamps lit,” June 9, 2024, para. {n} of the copy.' }

const authorDate = { whole: 'Harbour News. 2024. “Lamps lit.”', inText: '(2024)', passages: '(2024, para. {n})' }

test('a passage is cited by its number', () => {
  assert.equal(citeHit(note, { id: 'p4', label: '¶4' }), '“Lamps lit,” June 9, 2024, para. 4 of the copy.')
})

test('matter is cited by its name', () => {
  assert.equal(citeHit(note, { id: 'headline', label: 'headline' }), '“Lamps lit,” June 9, 2024, headline of the copy.')
})

test('the entry stands before the citation in a text where a style has both', () => {
  assert.equal(citeHit(authorDate, { id: 'p12', label: '¶12' }), 'Harbour News. 2024. “Lamps lit.” (2024, para. 12)')
})
