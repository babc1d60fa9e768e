import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { furnitureRules } from './furniture-rules.ts'

describe('furniture rules', () => {
  for (const rule of furnitureRules) {
    test(`${rule.id} takes its examples whole`, () => {
      for (const example of rule.matches) assert.equal(rule.pattern.exec(example)?.[0], example)
    })
    test(`${rule.id} leaves prose alone`, () => {
      for (const example of rule.passes) assert.equal(rule.pattern.exec(example), null, example)
    })
  }

  test('have ids of their own', () => {
    const ids = furnitureRules.map((rule) => rule.id)
    assert.deepEqual([...new Set(ids)], ids)
  })
})
