import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A running measurement; `stop` ends it and gives the greatest sum seen, in bytes. */
export type ProcessTreeMeasurement = { stop(): { peakBytes: number } }

/**
 * Samples the memory that a process and all its descendants hold together, every `intervalMs` milliseconds.
 *
 * Linux: the proportional set size (PSS), which counts a page shared by several processes once; the resident set size
 * (RSS) of a process whose PSS may not be read. macOS: RSS, which counts shared pages in each process. A peak between
 * two samples is not seen, nor a process whose parent has ended before it.
 */
export function measureProcessTree(pid: number, intervalMs = 100): ProcessTreeMeasurement {
  let peakBytes = 0
  const sample = () => {
    peakBytes = Math.max(peakBytes, measureOnce(pid))
  }
  sample()
  const timer = setInterval(sample, intervalMs)
  return {
    stop() {
      clearInterval(timer)
      sample()
      return { peakBytes }
    },
  }
}

type Process = { readonly pid: number; readonly parent: number; bytes(): number }

function measureOnce(root: number): number {
  const processes = process.platform === 'linux' ? listLinuxProcesses() : listOtherProcesses()
  const childrenByParent = Map.groupBy(processes, ({ parent }) => parent)
  const measureTree = (top: Process): number =>
    (childrenByParent.get(top.pid) ?? []).reduce((sum, child) => sum + measureTree(child), top.bytes())
  return processes.filter(({ pid }) => pid === root).reduce((sum, top) => sum + measureTree(top), 0)
}

function listLinuxProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // The name of a program, in parentheses, may itself hold spaces and parentheses: count from the last one.
      const parent = /.*\) \S (\d+) /s.exec(readOrNothing(`/proc/${name}/stat`))?.[1]
      return parent === undefined
        ? []
        : [{ pid: Number(name), parent: Number(parent), bytes: () => readLinuxBytes(name) }]
    })
}

function readLinuxBytes(pid: string): number {
  const [, kilobytes] =
    /^Pss:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`)) ??
    /^VmRSS:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/status`)) ??
    []
  return Number(kilobytes ?? 0) * 1024
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // The process has ended since it was listed, or belongs to somebody else.
  }
}

function listOtherProcesses(): Process[] {
  return execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number)
      return { pid, parent, bytes: () => kilobytes * 1024 }
    })
}
