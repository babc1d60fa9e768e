import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { measureProcessTree } from './measure-process-tree.ts'

const megabyte = 1024 * 1024

test('sees the memory of a grandchild', async () => {
  const grandchild = 'const memory = Buffer.alloc(200 * 1024 * 1024, 1); setTimeout(() => memory, 600)'
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}])`
  const running = spawn(process.execPath, ['-e', child])
  const measurement = measureProcessTree(running.pid ?? 0, 50)
  await once(running, 'close')
  const { peakBytes } = measurement.stop()
  assert.ok(peakBytes > 180 * megabyte, `${peakBytes} bytes`)
  assert.ok(peakBytes < 400 * megabyte, `${peakBytes} bytes`)
})

test('measures nothing where no process is', () => {
  assert.deepEqual(measureProcessTree(2 ** 30).stop(), { peakBytes: 0 })
})
