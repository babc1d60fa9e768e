import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { toKeyFromFileName, toSourceKey } from './source-key.ts'

test('a key is lower-case letters, digits and single hyphens between them', () => {
  assert.equal(toSourceKey('doha-talks-2'), 'doha-talks-2')
  for (const value of ['', 'Doha', 'doha--talks', '-doha', 'doha-', 'doha_talks', 'doha/talks', '..', 'döha']) {
    assert.equal(toSourceKey(value), undefined, value)
  }
})

test('a key has at most 80 characters', () => {
  assert.equal(toSourceKey('a'.repeat(80)), 'a'.repeat(80))
  assert.equal(toSourceKey('a'.repeat(81)), undefined)
})

test('a seed without a record has the key of its file name', () => {
  assert.equal(toKeyFromFileName('seeds/000_ab542a48375119ed.txt'), '000-ab542a48375119ed')
  assert.equal(toKeyFromFileName('seeds/sub/Łódź, 1945.v2.txt'), 'lodz-1945-v2')
  assert.equal(toKeyFromFileName(`seeds/${'a'.repeat(79)}-b.txt`), 'a'.repeat(79))
})

test('a file name without a Latin letter or digit gets a key of its own', () => {
  assert.equal(toKeyFromFileName('seeds/世界.txt'), 'seed-33650a36')
  assert.notEqual(toKeyFromFileName('seeds/世.txt'), toKeyFromFileName('seeds/界.txt'))
})

test('every file name gives a key', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const key = toKeyFromFileName(`seeds/${name}.txt`)
      assert.equal(toSourceKey(key), key)
    }),
  )
})
