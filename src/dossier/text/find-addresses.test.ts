import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAddresses } from './find-addresses.ts'

test('finds addresses in prose, without the marks around them', () => {
  assert.deepEqual(
    findAddresses('See https://a.example/x, (http://b.example/y_(z)) and “https://c.example/?q=1&r=2.”'),
    ['https://a.example/x', 'http://b.example/y_(z)', 'https://c.example/?q=1&r=2'],
  )
})

test('takes a text that is an address as it is', () => {
  assert.deepEqual(findAddresses('https://a.example/x,y).'), ['https://a.example/x,y).'])
})

test('finds each address once, and none where there is none', () => {
  assert.deepEqual(findAddresses('https://a.example and https://a.example again'), ['https://a.example'])
  assert.deepEqual(findAddresses('ftp://a.example mailto:x@a.example https://'), [])
})
