import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { emptyState, nothingChosen, parseAddress, type SearchState, sorts, toAddress } from './address.ts'

test('an address carries the query, every value chosen and how hits are shown, and is read back the same', () => {
  const state: SearchState = {
    query: 'truce & "swap" 50%',
    chosen: {
      source: ['cairo-talks', 'doha-talks'],
      outlet: [],
      year: ['[2023]'],
      actor: ['keeper & co'],
      speaker: ['keeper'],
      topic: ['lamps'],
    },
    sort: 'left',
    withEndings: true,
    showsAll: true,
  }
  const address =
    '?q=truce+%26+%22swap%22+50%25&source=cairo-talks&source=doha-talks&year=%5B2023%5D&actor=keeper+%26+co' +
    '&speaker=keeper&topic=lamps&sort=left&phrases=endings&show=all'
  assert.equal(toAddress(state), address)
  assert.deepEqual(parseAddress(address), state)
})

test('parameters that are not ours, empty and repeated values and unknown orders are passed over', () => {
  assert.deepEqual(parseAddress('?q=+truce+&page=2&outlet=&outlet=+&actor=A&actor=A&__proto__=x&sort=size&show=none'), {
    ...emptyState,
    query: 'truce',
    chosen: { ...nothingChosen, actor: ['A'] },
  })
})

test('whatever stands in an address is text, and nothing is an error', () => {
  assert.deepEqual(parseAddress('?q=javascript:alert(1)&q=second'), { ...emptyState, query: 'javascript:alert(1)' })
  assert.deepEqual(parseAddress('?q=%E0%A4%A&%&=&&'), { ...emptyState, query: '\ufffd%A' })
  assert.deepEqual(parseAddress(''), emptyState)
  assert.equal(toAddress(emptyState), '')
})

test('no more than fifty values of a facet are read', () => {
  const address = `?${Array.from({ length: 60 }, (_, index) => `year=${index}`).join('&')}`
  assert.equal(parseAddress(address).chosen.year.length, 50)
})

test('every state is read back from its address', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '')
  const values = fc.uniqueArray(value, { maxLength: 4 })
  const state: fc.Arbitrary<SearchState> = fc.record(
    {
      query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      chosen: fc.record(
        { source: values, outlet: values, year: values, actor: values, speaker: values, topic: values },
        { noNullPrototype: true },
      ),
      sort: fc.constantFrom(...sorts),
      withEndings: fc.boolean(),
      showsAll: fc.boolean(),
    },
    { noNullPrototype: true },
  )
  fc.assert(fc.property(state, (asked) => assert.deepEqual(parseAddress(toAddress(asked)), asked)))
})
