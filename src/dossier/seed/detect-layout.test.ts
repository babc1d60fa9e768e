import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cutLines } from './cut-lines.ts'
import { detectLayout } from './detect-layout.ts'

const layoutOf = (text: string) => detectLayout(text, cutLines(text))

describe('a text is laid out in lines', () => {
  test('when every line is a paragraph', () => {
    assert.equal(
      layoutOf(`The harbour reopened on Monday, the port office said in a statement.
Ships may enter from six in the morning until the lamp is lit.
Nobody has counted the barrels on the quay since the storm.
`),
      'lines',
    )
  })

  test('when a line is wider than a hard-wrapped one', () => {
    const long = 'The harbour reopened on Monday and the port office said in a statement that ships may enter again'
    assert.equal(layoutOf(`${long} from six in the morning\n${long} until the lamp is lit\n${long}\n`), 'lines')
  })

  test('when the lines are short', () => {
    assert.equal(layoutOf('Tea\nBread and butter\nA jar of honey\nSalt\n'), 'lines')
  })

  test('when there is one line', () => {
    assert.equal(layoutOf('The harbour reopened on Monday'), 'lines')
  })
})

describe('a text is laid out in blocks', () => {
  test('when blank lines stand between paragraphs', () => {
    assert.equal(layoutOf('The harbour reopened on Monday.\n\nShips may enter.\n\nNobody has counted.\n'), 'blocks')
  })

  test('when the blank lines hold white space', () => {
    assert.equal(
      layoutOf('The harbour reopened.\r\n\u00a0\r\nShips may enter.\r\n \t\r\nNobody has counted.'),
      'blocks',
    )
  })

  test('when a few lines at its foot follow one another', () => {
    assert.equal(
      layoutOf('The harbour reopened.\n\nShips may enter.\n\nNobody has counted.\n\nShare\nPrint\n'),
      'blocks',
    )
  })
})

describe('a text is hard-wrapped', () => {
  test('when its lines stop in mid-sentence and blank lines part its paragraphs', () => {
    assert.equal(
      layoutOf(`The harbour reopened on Monday, and the
port office said in a statement that
ships may enter from six in the morning.

Nobody has counted the barrels on the
quay since the storm.
`),
      'wrapped',
    )
  })

  test('when it is one such paragraph', () => {
    assert.equal(
      layoutOf(`The harbour reopened on Monday, and the
port office said in a statement that
ships may enter from six in the morning.`),
      'wrapped',
    )
  })

  test('when a headline stands above it', () => {
    assert.equal(
      layoutOf(`HARBOUR REOPENS

The harbour reopened on Monday, and the
port office said in a statement that
ships may enter from six in the morning.
`),
      'wrapped',
    )
  })
})
