import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { sha256 } from '../../src/dossier/text/sha256.ts'

/** The SHA-256 of every file in a folder, by its path; the same folders give the same object. Empty where there is no folder. */
export function hashFiles(folder: string): Record<string, string> {
  return describeFiles(folder, (file) => sha256(readFileSync(file)))
}

/** The same with the moment of the last change: differs also where a file was written anew with what it held before. */
export function hashFilesWithTimes(folder: string): Record<string, string> {
  return describeFiles(folder, (file) => `${sha256(readFileSync(file))} ${statSync(file).mtimeMs}`)
}

function describeFiles(folder: string, describe: (file: string) => string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const entries = files.map((file) => [relative(folder, file).split(sep).join('/'), describe(file)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
