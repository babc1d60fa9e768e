import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha512 } from './sha512.ts'

test('hashes a text as UTF-8 and bytes as they are', () => {
  const hash =
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f'
  assert.equal(sha512('abc'), hash)
  assert.equal(sha512(new Uint8Array([97, 98, 99])), hash)
})
