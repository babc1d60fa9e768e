import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAddress, splitMarkedAddress, toAddress, toMarkedAddress } from './address.ts'

const nothing = { source: [], outlet: [], year: [], actor: [] }

test('an address carries the query and every value chosen, and is read back the same', () => {
  const state = {
    query: 'truce & "swap" 50%',
    chosen: { source: ['cairo-talks', 'doha-talks'], outlet: [], year: ['2023'], actor: ['Hamas & co'] },
  }
  const address = '?q=truce+%26+%22swap%22+50%25&source=cairo-talks&source=doha-talks&year=2023&actor=Hamas+%26+co'
  assert.equal(toAddress(state), address)
  assert.deepEqual(parseAddress(address), state)
})

test('parameters that are not ours, empty and repeated values are passed over', () => {
  assert.deepEqual(parseAddress('?q=+truce+&page=2&outlet=&outlet=+&actor=A&actor=A&__proto__=x'), {
    query: 'truce',
    chosen: { ...nothing, actor: ['A'] },
  })
})

test('whatever stands in an address is text, and nothing is an error', () => {
  assert.deepEqual(parseAddress('?q=javascript:alert(1)&q=second'), { query: 'javascript:alert(1)', chosen: nothing })
  assert.deepEqual(parseAddress('?q=%E0%A4%A&%&=&&'), { query: '\ufffd%A', chosen: nothing })
  assert.deepEqual(parseAddress(''), { query: '', chosen: nothing })
  assert.equal(toAddress({ query: '', chosen: nothing }), '')
})

test('the way to a passage names the words to be marked, and arriving takes them out', () => {
  assert.equal(
    toMarkedAddress('/x/sources/cairo-talks/#p3', ['truce', 'Israel’s']),
    '/x/sources/cairo-talks/?mark=truce&mark=Israel%E2%80%99s#p3',
  )
  assert.equal(toMarkedAddress('/sources/cairo-talks/#p3', []), '/sources/cairo-talks/#p3')
  assert.deepEqual(splitMarkedAddress({ pathname: '/x/', search: '?mark=truce&v=2&mark=+', hash: '#p3' }), {
    words: ['truce'],
    clean: '/x/?v=2#p3',
  })
})
