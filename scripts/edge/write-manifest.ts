import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestFile } from '../../src/dossier/preservation/package-file.ts'
import { writeChecksums } from '../../src/dossier/preservation/write-checksums.ts'
import { sha256 } from '../../src/dossier/text/sha256.ts'
import { listFiles } from './list-files.ts'
import { type WrittenFile, writeFile } from './write-files.ts'

/**
 * Writes the checksums of a built site into it: every file that is there now, but the list itself. Files whose contents
 * are known because they have just been `written` are not read again.
 */
export function writeManifest(site: string, written: readonly WrittenFile[]): void {
  const known = new Map(written.map(({ path, content }) => [path, content]))
  const hashed = listFiles(site)
    .filter((path) => path !== manifestFile)
    .map((path) => ({ path, hash: sha256(known.get(path) ?? readFileSync(join(site, path))) }))
  writeFile(join(site, manifestFile), writeChecksums(hashed))
}
