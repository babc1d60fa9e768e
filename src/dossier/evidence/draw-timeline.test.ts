import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawTimeline, type TimelineRow } from './draw-timeline.ts'

const size = { width: 1000, labels: 'beside', character: 7 } as const

function toRow(edtf: string | undefined, name = 'The harbour closes'): TimelineRow {
  return { href: '#e', when: 'then', name, dates: edtf === undefined ? [] : [{ edtf }] }
}

function marksOf(...dates: string[]) {
  return drawTimeline(
    dates.map((edtf) => toRow(edtf)),
    size,
  ).rows.flatMap(({ marks }) => marks)
}

describe('a date is drawn as what it can mean', () => {
  test('a day is a point, a month is a span with the day somewhere within it, an interval lasts', () => {
    const [day, month, interval] = marksOf('1931-05-03', '1931-05', '1931-05-03/1931-06-02')
    assert.deepEqual([day?.kind, month?.kind, interval?.kind], ['day', 'within', 'during'])
    assert.equal(day?.x1, day?.x2)
    assert.ok(month && day && month.x1 < day.x1 && day.x1 < month.x2)
    assert.ok(interval && month && interval.x1 > month.x1 && interval.x2 > month.x2)
  })

  test('the end of a day counts: a month reaches to the beginning of the next', () => {
    const [may, june] = marksOf('1931-05', '1931-06')
    assert.equal(may?.x2, june?.x1)
    assert.deepEqual([may?.x1, june?.x2], [16, 984])
  })

  test('approximate and uncertain dates are marked, and those of a set lie within it', () => {
    const marks = marksOf('1931-05-03~', '1931-05?', '[1931-05..1931-07]')
    assert.deepEqual(
      marks.map(({ kind, about }) => [kind, about]),
      [
        ['day', true],
        ['within', true],
        ['within', false],
      ],
    )
  })

  test('an open interval reaches to the edge and says so', () => {
    const [open, until] = marksOf('1931-05/..', '../1931-06')
    assert.deepEqual([open?.openStart, open?.openEnd, open?.x2], [false, true, 984])
    assert.deepEqual([until?.openStart, until?.openEnd, until?.x1], [true, false, 16])
  })
})

test('rows follow one another without overlap, whatever their labels', () => {
  const long = 'The council of the harbour decides after many years that the lower bridge is to be closed for good'
  for (const labels of ['beside', 'above'] as const) {
    const { rows, height } = drawTimeline(
      [toRow('1931-05', long), toRow('1931-05-03'), toRow('1930/1931', long), toRow(undefined)],
      { width: 358, labels, character: 7 },
    )
    for (const [index, { top }] of rows.entries())
      if (index > 0) assert.equal(top, (rows[index - 1]?.top ?? 0) + (rows[index - 1]?.height ?? 0))
    for (const row of rows) {
      assert.ok(row.label.y + (row.label.lines.length - 1) * 18 < row.top + row.height)
      assert.ok(row.label.lines.every((line) => line.length * 7 <= 358))
    }
    assert.equal(height, (rows.at(-1)?.top ?? 0) + (rows.at(-1)?.height ?? 0))
  }
})

test('a label stands on the side of its marks that has more room', () => {
  const { rows } = drawTimeline([toRow('1931-01-02'), toRow('1931-12-30')], size)
  assert.deepEqual(
    rows.map(({ label }) => label.anchor),
    ['start', 'end'],
  )
})

test('minor marks that would cover one another stand in lanes below the line', () => {
  const minor = { minor: true }
  const dates = [
    { edtf: '1931-05', ...minor },
    { edtf: '1931-05', ...minor },
    { edtf: '1931-09', ...minor },
    { edtf: '1931-06-01' },
  ]
  const { rows } = drawTimeline([{ ...toRow(undefined), dates }], { ...size, labels: 'above' })
  assert.deepEqual(
    rows[0]?.marks.map(({ drop }) => drop),
    [11, 22, 11, 0],
  )
})

describe('the axis', () => {
  test('is broken where most of it would be empty, and stays in order', () => {
    const { brokenAt, rows, ticks } = drawTimeline([toRow('1906'), toRow('1931-05-03'), toRow('1931-11-03')], size)
    assert.equal(brokenAt, 68)
    assert.equal(ticks[0]?.label, '1906')
    const x = rows.flatMap(({ marks }) => marks.map(({ x1 }) => x1))
    assert.deepEqual(
      x,
      x.toSorted((a, b) => a - b),
    )
  })

  test('is whole where the dates lie closer', () => {
    assert.equal(drawTimeline([toRow('1930-05'), toRow('1931-05-03'), toRow('1931-11')], size).brokenAt, undefined)
  })

  test('names the year first, and no two of its labels meet', () => {
    const { ticks } = drawTimeline([toRow('1930-10-03'), toRow('1931-11-03')], size)
    assert.equal(ticks[0]?.label, 'Oct 1930')
    assert.ok(ticks.some(({ label, year }) => label === '1931' && year))
    const labelled = ticks.filter(({ label }) => label !== '')
    for (const [index, { x }] of labelled.entries()) {
      const before = labelled[index - 1]
      if (before) assert.ok(before.x + before.label.length * 7 < x)
    }
  })

  test('is missing where nothing has a date', () => {
    const { ticks, rows } = drawTimeline([toRow(undefined)], size)
    assert.deepEqual([ticks, rows[0]?.marks], [[], []])
  })
})
