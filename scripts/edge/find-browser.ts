import { execFile } from 'node:child_process'
import { access, constants, readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const run = promisify(execFile)

/** Whether a missing browser may be installed (where no password is needed), and who is told before that happens. */
export type FindBrowserOptions = { readonly install?: boolean; readonly say?: (line: string) => void }

/** The program file of a browser, or the reason why there is none, with the command that mends it. */
export type FoundBrowser =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string }

/** Finds Chromium or Chrome: `CHROMIUM_PATH`, the system's, Playwright's own, or one installed now; never throws. */
export async function findBrowser(options: FindBrowserOptions = {}): Promise<FoundBrowser> {
  const { install = true, say = console.error } = options
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return checkChosenBrowser(chosen)

  const path = await findInstalledBrowser()
  if (path) return { ok: true, path }

  const { commands, unattended } = await planInstallation()
  const advice = `${notFound} Install one with \`${commands.join(' && ')}\`.`
  if (!install || !unattended) return { ok: false, reason: advice }

  const failures: string[] = []
  for (const command of commands) {
    say(`No browser found: running \`${command}\`.`)
    failures.push(...(await listFailures(command)))
  }
  const installed = await findInstalledBrowser()
  return installed ? { ok: true, path: installed } : { ok: false, reason: [advice, ...failures].join('\n') }
}

/** What a browser is started with: no traffic of its own and, for root, no sandbox, which Chromium refuses root. */
export function browserArguments(): string[] {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
}

const notFound = 'Cannot find Chromium or Chrome on the `PATH` or in `CHROMIUM_PATH`.'

async function checkChosenBrowser(path: string): Promise<FoundBrowser> {
  if (await isExecutable(path)) return { ok: true, path }
  const reason = `Unexpected \`CHROMIUM_PATH\` \`${path}\`, expected a program file. Correct it, or \`unset CHROMIUM_PATH\`.`
  return { ok: false, reason }
}

async function findInstalledBrowser(): Promise<string | undefined> {
  for (const path of [...listSystemBrowsers(), ...listPlaywrightBrowsers()]) {
    if ((await isExecutable(path)) && (await answers(path))) return path
  }
  return undefined
}

function listSystemBrowsers(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return [...names.flatMap(listOnPath), ...(process.platform === 'darwin' ? listMacApplications() : [])]
}

function listMacApplications(): string[] {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Chromium', 'Google Chrome'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

function listPlaywrightBrowsers(): string[] {
  try {
    return [chromium.executablePath()]
  } catch {
    return [] // Playwright throws on a platform for which it has no browser.
  }
}

function listOnPath(name: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** Being executable is not enough: Ubuntu's `chromium-browser` may be a script that only asks for a snap. */
async function answers(path: string): Promise<boolean> {
  try {
    await run(path, ['--version'], { timeout: 15_000 })
    return true
  } catch {
    return false
  }
}

async function planInstallation(): Promise<{ commands: string[]; unattended: boolean }> {
  const family = await readLinuxFamily()
  const unattended = isRoot() && family !== undefined && (await hasAptGet())
  // On Ubuntu the package `chromium` is a stub that installs a snap, which containers do not run.
  if (family === 'ubuntu') return { commands: ['npx playwright-core install --with-deps chromium'], unattended }
  if (family === undefined) return { commands: ['npx playwright-core install chromium'], unattended }
  const commands = ['apt-get update', 'apt-get install -y --no-install-recommends chromium']
  return { commands: isRoot() ? commands : commands.map((command) => `sudo ${command}`), unattended }
}

async function readLinuxFamily(): Promise<'debian' | 'ubuntu' | undefined> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const names = [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap(
    ([, value = '']) => value.match(/[\w.-]+/g) ?? [],
  )
  if (names.includes('ubuntu')) return 'ubuntu'
  return names.includes('debian') ? 'debian' : undefined
}

async function hasAptGet(): Promise<boolean> {
  return (await Promise.all(listOnPath('apt-get').map(isExecutable))).includes(true)
}

async function listFailures(command: string): Promise<string[]> {
  const [program = '', ...words] = command.split(' ')
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run(program, words, { cwd: import.meta.dirname, env, maxBuffer: Number.POSITIVE_INFINITY })
    return []
  } catch (error) {
    return [error instanceof Error ? error.message.trim() : String(error)]
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
