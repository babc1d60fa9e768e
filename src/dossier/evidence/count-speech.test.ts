import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeActorName, makeStatement } from '../fixtures/statement-on-page.ts'
import { countSpeech } from './count-speech.ts'

const keeper = makeActorName('keeper')
const quoted = makeStatement({ id: 'harbour/s1', speakers: [keeper], form: 'direct', identified: 'name' })
const again = makeStatement({ ...quoted, id: 'harbour/s2', role: 'the old keeper' })
const official = makeStatement({ id: 'harbour/s3', role: 'A clerk', form: 'direct', identified: 'role' })
const told = makeStatement({ id: 'harbour/s4' })

test('statements are counted by form and by how the speaker is identified', () => {
  const { total, rows, columns } = countSpeech([quoted, again, official, told])
  assert.equal(total, 4)
  assert.deepEqual(
    rows.map(({ form, total, counts }) => [form, total, counts.map(({ count }) => count)]),
    [
      ['direct', 3, [2, 1, 0, 0]],
      ['indirect', 0, [0, 0, 0, 0]],
      ['narrated', 1, [0, 0, 0, 1]],
    ],
  )
  assert.deepEqual(columns, [
    { identified: 'name', total: 2 },
    { identified: 'role', total: 1 },
    { identified: 'unnamed', total: 0 },
    { identified: 'nobody', total: 1 },
  ])
})

test('voices quoted directly are listed by name, one without a name by its role', () => {
  assert.deepEqual(countSpeech([quoted, again, official, told]).direct, [
    { speakers: [], role: 'A clerk', count: 1 },
    { speakers: [keeper], count: 2 },
  ])
})
