import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './run-command.ts'
import { makeTemporaryFolder } from './temporary-dossier.ts'

/** What a clone of this repository holds that its commands need, its own dossier included. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'seeds', 'public', 'scripts', 'src']

/**
 * Copies this repository into a folder of its own, with its packages as a link; removed after the test that asks for it.
 * There nobody else writes: what a build changes in a repository can be seen, whatever other tests do at the same time.
 */
export function copyEngine(): string {
  const engine = join(makeTemporaryFolder('engine'), 'repository')
  for (const part of parts) {
    if (!existsSync(join(repository, part))) continue
    cpSync(join(repository, part), join(engine, part), { recursive: true, filter: (path) => !isGenerated(path) })
  }
  symlinkSync(join(repository, 'node_modules'), join(engine, 'node_modules'), 'junction')
  return engine
}

function isGenerated(path: string): boolean {
  return path === join(repository, 'content/sources')
}
