import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { InputFile } from '../../src/dossier/input-file.ts'

/** The authored files of a dossier's folder: all of `seeds/` and `content/`, sorted by path; generated ones are left out. */
export function readFolder(root: string): InputFile[] {
  const home = realpathSync(root)
  return ['seeds', 'content']
    .flatMap((folder) => readTree(home, folder))
    .filter(({ path }) => !path.startsWith('content/sources/'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function readTree(home: string, folder: string): InputFile[] {
  if (!existsSync(join(home, folder))) return []
  return readdirSync(join(home, folder), { withFileTypes: true }).flatMap((entry) => readEntry(home, folder, entry))
}

function readEntry(home: string, folder: string, entry: Dirent): InputFile[] {
  const path = `${folder}/${entry.name}`
  const absolute = join(home, path)
  if (entry.isSymbolicLink()) {
    const target = resolveLink(absolute)
    if (target === undefined) return [{ kind: 'unreadable', path, reason: 'a symbolic link to nothing' }]
    const inside = !relative(home, target).startsWith(`..${sep}`) && relative(home, target) !== '..'
    if (!inside) return [{ kind: 'link-outside', path, target }]
    return statSync(target).isDirectory() ? [] : [readOne(absolute, path)]
  }
  if (entry.isDirectory()) {
    const looksLikeFile = /\.(?:txt|ya?ml)$/i.test(entry.name)
    return looksLikeFile
      ? [{ kind: 'unreadable', path, reason: 'a folder with the name of a file' }]
      : readTree(home, path)
  }
  return entry.isFile()
    ? [readOne(absolute, path)]
    : [{ kind: 'unreadable', path, reason: 'neither a file nor a folder' }]
}

function resolveLink(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function readOne(absolute: string, path: string): InputFile {
  try {
    return { kind: 'file', path, bytes: new Uint8Array(readFileSync(absolute)) }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return { kind: 'unreadable', path, reason }
  }
}
