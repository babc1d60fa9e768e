import { unzipSync, type Zippable, zipSync } from 'fflate'
import type { PackageFile } from '../../src/dossier/preservation/package-file.ts'

// A zip has the local time of its maker: the first day that it can hold, as any clock would show it.
const mtime = new Date(1980, 0, 1)

/** A zip of the plain kind counts its files in sixteen bits. */
const mostFiles = 65_534

/** These files in a folder of that name, as a zip: the same bytes for the same files, on every machine and day. */
export function zipFiles(folder: string, files: readonly PackageFile[]): Uint8Array {
  if (files.length > mostFiles) throw new Error(`Cannot pack ${files.length} files, expected at most ${mostFiles}.`)
  const entries: Zippable = {}
  for (const { path, bytes } of files)
    entries[`${folder}/${path}`] = [bytes, { mtime, level: /\.(?:png|woff2|zip)$/.test(path) ? 0 : 6 }]
  return zipSync(entries)
}

/** The files of such a zip, without their folder. */
export function unzipFiles(zip: Uint8Array): { folder: string; files: PackageFile[] } {
  const entries = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'))
  const folder = entries[0]?.[0].split('/')[0] ?? ''
  return { folder, files: entries.map(([path, bytes]) => ({ path: path.slice(folder.length + 1), bytes })) }
}
