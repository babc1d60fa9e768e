import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { measureProcessTree } from './measure-process-tree.ts'

/** Where a command runs, with which environment, and how often its memory is sampled (milliseconds). */
export type RunMeasuredOptions = {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly intervalMs?: number
}

/** How a command ended: exit code (128 + signal when killed), wall-clock time, peak memory, all it printed. */
export type MeasuredRun = {
  readonly code: number
  readonly seconds: number
  readonly peakBytes: number
  readonly output: string
}

/** Runs a command to its end and measures it; throws when the command cannot be started. */
export async function runMeasured(
  command: string,
  words: readonly string[] = [],
  options: RunMeasuredOptions = {},
): Promise<MeasuredRun> {
  const { cwd = process.cwd(), env = process.env, intervalMs = 100 } = options
  const start = performance.now()
  const child = spawn(command, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: string[] = []
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))

  const measurement = child.pid === undefined ? undefined : measureProcessTree(child.pid, intervalMs)
  await once(child, 'close')

  const seconds = (performance.now() - start) / 1000
  const { peakBytes } = measurement?.stop() ?? { peakBytes: 0 }
  const code = child.exitCode ?? 128 + (child.signalCode ? constants.signals[child.signalCode] : 0)
  return { code, seconds, peakBytes, output: chunks.join('') }
}
