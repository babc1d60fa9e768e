import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toFigure } from '../fixtures/figure-on-page.ts'
import { drawSeries } from './draw-series.ts'

const size = { width: 600, height: 300, character: 7 }

test('the axis of numbers begins at zero, at the foot of the plot', () => {
  const { yTicks, plot } = drawSeries([toFigure({ min: 300, max: 300 }), toFigure({ min: 290, max: 290 })], size)
  assert.deepEqual(yTicks[0], { y: 300, label: '0' })
  assert.deepEqual([plot.top, plot.bottom], [0, 300])
})

test('the height of a number is in proportion to it', () => {
  const { points } = drawSeries([toFigure({ min: 100, max: 100 }), toFigure({ min: 200, max: 200 })], size)
  const [one, two] = points.map(({ bottom }) => 300 - bottom)
  assert.ok(one && two && Math.abs(two - 2 * one) < 1e-9)
})

test('a lower bound alone is open upwards, an upper one downwards', () => {
  const [lower, upper, exact] = drawSeries(
    [toFigure({ min: 200, max: null }), toFigure({ min: null, max: 200 }), toFigure({ min: 200, max: 200 })],
    size,
  ).points
  assert.deepEqual([lower?.kind, upper?.kind, exact?.kind], ['lower', 'upper', 'exact'])
  assert.equal(lower?.bottom, exact?.bottom)
  assert.equal(upper?.top, exact?.top)
  assert.ok(lower && upper && lower.top < lower.bottom && upper.bottom > upper.top)
})

test('two bounds are a range, and one number that is qualified is not exact', () => {
  const { points } = drawSeries(
    [toFigure({ min: 40, max: 50 }), toFigure({ min: 50, max: 50, qualifier: 'around' })],
    size,
  )
  assert.deepEqual(
    points.map(({ kind }) => kind),
    ['range', 'about'],
  )
})

test('a month is a span, and a time without a first day is open to the left edge', () => {
  const { points, plot } = drawSeries([toFigure({ asOf: '1931-05' }), toFigure({ asOf: '../1931-07-02' })], size)
  const [month, open] = points
  assert.ok(month && month.x2 - month.x1 > 100)
  assert.deepEqual([open?.openStart, open?.x1], [true, plot.left])
})

test('what has no number or no day is left out and told', () => {
  const unknown = toFigure({ id: 'when' })
  const given = [
    toFigure({ id: 'many', min: null, max: null }),
    { ...unknown, asOf: { words: 'date not given', status: 'unknown' as const } },
  ]
  const { points, leftOut } = drawSeries(given, size)
  assert.deepEqual([points, leftOut.map(({ id }) => id)], [[], ['many', 'when']])
})
