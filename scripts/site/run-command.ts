import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** This repository, whose commands are run. */
export const repository = resolve(import.meta.dirname, '../..')

/** The commands of package.json that build and publish. */
export type Command = 'build' | 'dossier' | 'edition' | 'links' | 'package' | 'check-outside'

/** How a command ended, and all that it printed, in the order in which a terminal shows it. */
export type CommandResult = { readonly code: number; readonly output: string }

/** Runs a command as npm does; `engine` is the copy of this repository whose command it is. */
export async function runCommand(
  command: Command,
  given: readonly string[],
  options: { engine?: string; environment?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  const { engine = repository, environment = {} } = options
  const folder = mkdtempSync(join(tmpdir(), 'dossier-output-'))
  // One file for both streams: two pipes would lose the order.
  const log = openSync(join(folder, 'log'), 'w')
  try {
    const script = join(engine, 'scripts', `${command}.ts`)
    const child = spawn(process.execPath, ['--disable-warning=DEP0040', script, ...given], {
      cwd: engine,
      env: { ...process.env, ...environment },
      stdio: ['ignore', log, log],
    })
    const [code] = await once(child, 'close')
    return { code: Number(code ?? -1), output: readFileSync(join(folder, 'log'), 'utf8') }
  } finally {
    closeSync(log)
    rmSync(folder, { recursive: true, force: true })
  }
}
