import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'
import { type Command, type CommandResult, runCommand } from './run-command.ts'

/** A dossier of made files in a folder of its own: the dossier in `root`, its site in `out`. */
export type TemporaryDossier = {
  readonly folder: string
  readonly root: string
  readonly out: string
  /** Writes a file of the dossier (`seeds/harbour.txt`). */
  write(path: string, content: string | Uint8Array): void
  /** Takes a file or folder out of the dossier. */
  remove(path: string): void
  /** A file of the dossier as text. */
  read(path: string): string
  /** A file of the built site as text. */
  readSite(path: string): string
  /** Runs a command on the dossier; `build` and `dossier` get their `--out`, too. */
  run(command: Command, ...given: readonly string[]): Promise<CommandResult>
}

/** Makes a dossier from literal files; it is removed after the test or suite whose body asks for it. */
export function makeTemporaryDossier(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { engine?: string } = {},
): TemporaryDossier {
  const folder = makeTemporaryFolder('dossier')
  const root = join(folder, 'dossier')
  const out = join(folder, 'output', 'site')
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  return {
    folder,
    root,
    out,
    write,
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    readSite: (path) => readFileSync(join(out, path), 'utf8'),
    run: (command, ...given) => {
      const places = command === 'edition' || command === 'links' ? ['--root', root] : ['--root', root, '--out', out]
      return runCommand(command, [...places, ...given], options)
    },
  }
}

/** An empty folder, removed after the test or suite whose body asks for it (a hook's would go when the hook ends). */
export function makeTemporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
