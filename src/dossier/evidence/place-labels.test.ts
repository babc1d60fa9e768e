import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Box, placeLabels } from './place-labels.ts'

const room = { left: 0, top: 0, right: 400, bottom: 200 }
const mark = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 10 })
const size = { width: 80, height: 20 }

test('a label stands after its mark, and before it at the edge of the drawing', () => {
  const placed = placeLabels([mark(20, 100), mark(380, 50)], [size, size], room)
  assert.deepEqual(placed, [
    { anchor: 'start', box: { left: 40, top: 95, right: 120, bottom: 115 } },
    { anchor: 'end', box: { left: 290, top: 45, right: 370, bottom: 65 } },
  ])
})

test('no label covers another or a mark where there is room', () => {
  const marks = [mark(100, 100), mark(130, 104), mark(160, 96), mark(190, 100)]
  const boxes = placeLabels(marks, [size, size, size, size], room).map(({ box }) => box)
  for (const [index, one] of boxes.entries()) {
    for (const other of [...boxes.slice(index + 1), ...marks])
      assert.ok(
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top,
        `${JSON.stringify(one)} covers ${JSON.stringify(other)}`,
      )
  }
})
