import { failOn, type OutsideCheck, skip } from './check.ts'
import { hasProgram, runProgram } from './run-program.ts'

/** `sha256sum` finds every file of the site as its manifest says. */
export const checkSums: OutsideCheck = {
  name: 'manifest of the site',
  run: async ({ folder, files }) => {
    if (!files.includes('manifest-sha256.txt')) return skip('the site has no manifest-sha256.txt')
    if (!(await hasProgram('sha256sum', '--version'))) return skip('the program sha256sum is not here')
    return failOn(await listFailed(folder, 'sha256sum', 'manifest-sha256.txt'), 'sha256sum --check')
  },
}

/** What a program that checks checksums has to say about a list; nothing where all are right. */
export async function listFailed(cwd: string, program: string, list: string): Promise<string[]> {
  const { code, output, errors } = await runProgram(program, ['--check', '--quiet', list], { cwd })
  const lines = `${output}${errors}`.split('\n').filter(Boolean)
  return code === 0 ? [] : [`${program} --check ${list}: ${lines.slice(0, 5).join(' · ') || 'cannot be run'}`]
}
