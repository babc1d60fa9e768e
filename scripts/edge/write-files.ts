import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file with what was or is to be written into it. */
export type WrittenFile = { readonly path: string; readonly content: string | Uint8Array }

/** Makes a folder hold exactly these files: those that differ are replaced whole, others that lie there are removed. */
export function writeFolder(folder: string, files: readonly WrittenFile[]): void {
  mkdirSync(folder, { recursive: true })
  const wanted = new Set(files.map(({ path }) => path))
  for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true })
  for (const file of files) writeFile(join(folder, file.path), file.content)
}

/** Writes files into a folder that is being made: whoever breaks off throws away the whole of it. */
export function writeNewFiles(folder: string, files: readonly WrittenFile[]): void {
  for (const parent of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, parent), { recursive: true })
  for (const { path, content } of files) writeFileSync(join(folder, path), content)
}

/** Writes a file whole or not at all, and leaves one that is the same untouched (so that watchers stay quiet). */
export function writeFile(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return
  mkdirSync(dirname(path), { recursive: true })
  // The name of a file that is passed over everywhere: what a killed command leaves behind is no part of the dossier.
  const next = join(dirname(path), `.${basename(path)}.new`)
  writeFileSync(next, bytes)
  renameSync(next, path)
}
