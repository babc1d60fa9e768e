import { join } from 'node:path'
import { manifestFile } from '../../src/dossier/preservation/package-file.ts'
import { writeChecksums } from '../../src/dossier/preservation/write-checksums.ts'
import { readFiles } from './read-files.ts'
import { writeFile } from './write-files.ts'

/** Writes the checksums of a built site into it: every file that is there now, but the list itself. */
export function writeManifest(site: string): void {
  const files = readFiles(site).filter(({ path }) => path !== manifestFile)
  writeFile(join(site, manifestFile), writeChecksums(files))
}
