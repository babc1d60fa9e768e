import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageFile } from '../../src/dossier/preservation/package-file.ts'
import { listFiles } from './list-files.ts'

/** Every file of a folder with its bytes, sorted by path. */
export function readFiles(folder: string): PackageFile[] {
  return listFiles(folder).map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) }))
}
