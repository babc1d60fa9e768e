import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sumWording } from './sum-wording.ts'

test('a wording has totals by form and by source, and keeps a source that has none of its forms', () => {
  const lamp = [
    { source: 'harbour', count: 2, passages: [1, 3] },
    { source: 'pier', count: 0, passages: [] },
  ]
  const light = [
    { source: 'harbour', count: 1, passages: [3] },
    { source: 'pier', count: 0, passages: [] },
  ]
  const table = sumWording({
    forms: [
      { form: 'lamp', counts: lamp },
      { form: 'light', counts: light },
    ],
  })
  assert.deepEqual(table, {
    sources: [
      { source: 'harbour', total: 3 },
      { source: 'pier', total: 0 },
    ],
    rows: [
      { form: 'lamp', counts: lamp, total: 2 },
      { form: 'light', counts: light, total: 1 },
    ],
    total: 3,
    left: 0,
  })
})

test('of more than ten sources those without any of its forms get no column', () => {
  const counts = Array.from({ length: 11 }, (_, index) => ({
    source: `source-${index}`,
    count: index === 4 ? 1 : 0,
    passages: index === 4 ? [7] : [],
  }))
  assert.deepEqual(sumWording({ forms: [{ form: 'lamp', counts }] }), {
    sources: [{ source: 'source-4', total: 1 }],
    rows: [{ form: 'lamp', counts: [{ source: 'source-4', count: 1, passages: [7] }], total: 1 }],
    total: 1,
    left: 10,
  })
})
