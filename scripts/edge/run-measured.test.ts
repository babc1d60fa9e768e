import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runMeasured } from './run-measured.ts'

test('gives the exit code and all that was printed', async () => {
  const { code, output } = await runMeasured(process.execPath, ['-e', 'console.log("a"); process.exitCode = 3'])
  assert.deepEqual({ code, output }, { code: 3, output: 'a\n' })
})

test('keeps what was printed to standard error', async () => {
  const { output } = await runMeasured(process.execPath, ['-e', 'console.error("b")'])
  assert.equal(output, 'b\n')
})

test('measures time and memory', async () => {
  const { seconds, peakBytes } = await runMeasured(process.execPath, ['-e', 'setTimeout(() => {}, 400)'], {
    intervalMs: 20,
  })
  assert.ok(seconds > 0.4 && seconds < 10, `${seconds} seconds`)
  assert.ok(peakBytes > 5_000_000 && peakBytes < 200_000_000, `${peakBytes} bytes`)
})

test('gives 128 and the signal when the command was killed', async () => {
  const { code } = await runMeasured(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])
  assert.equal(code, 137)
})

test('throws when the command cannot be started', async () => {
  await assert.rejects(runMeasured('no-such-command'), { code: 'ENOENT' })
})
