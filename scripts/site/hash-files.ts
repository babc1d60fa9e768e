import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { sha256 } from '../../src/dossier/text/sha256.ts'

/** The SHA-256 of every file in a folder, by its path; empty where there is no folder. */
export function hashFiles(folder: string): Record<string, string> {
  return describeEntries(folder, (entry) => (entry.isFile() ? sha256(readFileSync(toPath(entry))) : undefined))
}

/**
 * The same with folders, and with the moment at which each changed last: differs also where a file was written anew with
 * what it held before, or was there for a moment only.
 */
export function hashFilesWithTimes(folder: string): Record<string, string> {
  return describeEntries(folder, (entry) => {
    if (!entry.isFile() && !entry.isDirectory()) return undefined
    const what = entry.isFile() ? sha256(readFileSync(toPath(entry))) : 'folder'
    return `${what} ${statSync(toPath(entry)).mtimeMs}`
  })
}

function describeEntries(folder: string, describe: (entry: Dirent) => string | undefined): Record<string, string> {
  if (!existsSync(folder)) return {}
  const described = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const description = describe(entry)
    return description === undefined
      ? []
      : [[relative(folder, toPath(entry)).split(sep).join('/'), description] as const]
  })
  return Object.fromEntries(described.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function toPath(entry: Dirent): string {
  return join(entry.parentPath, entry.name)
}
