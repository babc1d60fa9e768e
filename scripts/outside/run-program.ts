import { execFile } from 'node:child_process'

/** How a program ended; `code` is absent where it could not be started. */
export type ProgramRun = { readonly code: number | undefined; readonly output: string; readonly errors: string }

/** Runs a program to its end, without a shell. */
export function runProgram(
  program: string,
  words: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const { cwd } = options
    const child = execFile(
      program,
      [...words],
      { ...(cwd === undefined ? {} : { cwd }), maxBuffer: 512 * 1024 * 1024 },
      (error, output, errors) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined
        resolve({ code, output, errors })
      },
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input ?? '')
  })
}

/** Whether a program is there and answers. */
export async function hasProgram(program: string, ...words: readonly string[]): Promise<boolean> {
  return (await runProgram(program, words)).code === 0
}
