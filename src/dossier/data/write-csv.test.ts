import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { writeCsv } from './write-csv.ts'

test('a cell with a comma, a quotation mark or a line end is quoted; nothing and lists have their own forms', () => {
  const rows = [
    { id: 'a', words: 'Lamps, "new"', people: ['ada', 'bo'], number: null },
    { id: 'b', words: 'one\ntwo', people: [], number: -0.5 },
    { id: 'c', words: '=1+1', people: ['ada'], number: 0 },
  ]
  assert.equal(
    writeCsv(['id', 'words', 'people', 'number'], rows),
    'id,words,people,number\na,"Lamps, ""new""",ada;bo,\nb,"one\ntwo",,-0.5\nc,=1+1,ada,0\n',
  )
})

test('a table without rows is the line of its columns', () => {
  assert.equal(writeCsv(['id', 'note'], []), 'id,note\n')
})

test('any text is read back as it was written', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    '\n',
    '\r\n',
    '\r',
    ';',
    '=cmd()',
    '+1',
    '-1',
    '@a',
    '\t',
    ' ',
    '\u2028',
    '\ufeff',
    '',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (cells) => {
      const rows = cells.map(([first, second], index) => ({ id: `r${index}`, first, second }))
      const csv = writeCsv(['id', 'first', 'second'], rows)
      assert.deepEqual(csvParseRows(csv), [
        ['id', 'first', 'second'],
        ...cells.map(([first, second], index) => [`r${index}`, first, second]),
      ])
    }),
  )
})
