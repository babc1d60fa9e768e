import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPrintedWords, toExcerpt } from './excerpt.ts'

const text = 'He said: "No truce," and again (the truce) <b>will</b> not hold.'.split(' ')

test('marked words are pieces of their own, without the punctuation around them', () => {
  assert.deepEqual(toExcerpt(text, [3, 7]), {
    pieces: [
      { text: 'He said: "No ', isMarked: false },
      { text: 'truce', isMarked: true },
      { text: '," and again (the ', isMarked: false },
      { text: 'truce', isMarked: true },
      { text: ') <b>will</b> not hold.', isMarked: false },
    ],
    cutBefore: false,
    cutAfter: false,
  })
})

test('a long text is cut to the stretch with the most marked words, with some context before', () => {
  const long = Array.from({ length: 100 }, (_, index) => `w${index}`)
  const { pieces, cutBefore, cutAfter } = toExcerpt(long, [5, 60, 63], 10)
  assert.equal(pieces.map((piece) => piece.text).join(''), 'w58 w59 w60 w61 w62 w63 w64 w65 w66 w67')
  assert.deepEqual([cutBefore, cutAfter], [true, true])
  assert.equal(toExcerpt(long, [99], 10).pieces[0]?.text, 'w90 w91 w92 w93 w94 w95 w96 w97 w98 ')
})

test('without marked words, or with places that the text does not have, the beginning is shown', () => {
  assert.equal(toExcerpt(text, [], 3).pieces[0]?.text, 'He said: "No')
  assert.equal(toExcerpt(text, [999], 3).pieces[0]?.text, 'He said: "No')
  assert.deepEqual(toExcerpt([], []), { pieces: [], cutBefore: false, cutAfter: false })
})

test('printed words are listed once each, whatever their case', () => {
  assert.deepEqual(listPrintedWords(['Truce,', 'truce', '—', '“Gaza’s”'], [0, 1, 2, 3, 9]), ['Truce', 'Gaza’s'])
})
