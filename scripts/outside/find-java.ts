import { hasProgram, runProgram } from './run-program.ts'

/** Whether Java is here; where a root of Debian may install it without a password, it is, saying so first. */
export async function findJava(say: (line: string) => void): Promise<boolean> {
  if (await hasProgram('java', '-version')) return true
  if (process.getuid?.() !== 0 || !(await hasProgram('apt-get', '--version'))) return false
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'default-jre-headless']]) {
    say(`No Java found: running \`apt-get ${words.join(' ')}\`.`)
    await runProgram('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words])
  }
  return hasProgram('java', '-version')
}
