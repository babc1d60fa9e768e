import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitMarkedAddress, toMarkedAddress } from './marked-address.ts'

test('the way to a passage names the words to be marked, and arriving takes them out', () => {
  assert.equal(
    toMarkedAddress('/x/sources/cairo-talks/#p3', ['truce', 'keeper’s']),
    '/x/sources/cairo-talks/?mark=truce&mark=keeper%E2%80%99s#p3',
  )
  assert.equal(toMarkedAddress('/sources/cairo-talks/#p3', []), '/sources/cairo-talks/#p3')
  assert.deepEqual(splitMarkedAddress({ pathname: '/x/', search: '?mark=truce&v=2&mark=+', hash: '#p3' }), {
    words: ['truce'],
    clean: '/x/?v=2#p3',
  })
})
