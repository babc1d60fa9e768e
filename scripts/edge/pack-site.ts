import { join } from 'node:path'
import type { BuiltDossier } from '../../src/dossier/build-dossier.ts'
import { checkBag } from '../../src/dossier/preservation/check-bag.ts'
import type { PackageEdition } from '../../src/dossier/preservation/package-edition.ts'
import { packageFiles } from '../../src/dossier/preservation/package-file.ts'
import { toPackage } from '../../src/dossier/preservation/to-package.ts'
import { sha256 } from '../../src/dossier/text/sha256.ts'
import { readFiles } from './read-files.ts'
import { readFolder } from './read-folder.ts'
import { writeFile } from './write-files.ts'
import { unzipFiles, zipFiles } from './zip-files.ts'

/** The package as it lies on disk. */
export type PackedSite = {
  readonly zip: Uint8Array
  readonly files: number
  readonly sha256: string
}

/** Packs a built site with what it was made of, puts the package into it, and reads it back; throws where it is not whole. */
export function packSite(
  site: string,
  built: BuiltDossier,
  { root, edition }: { root: string; edition: PackageEdition },
): PackedSite {
  const files = toPackage(built, { site: readFiles(site), authored: readFolder(root), edition })
  const zip = zipFiles(edition.name, files)
  const wrong = checkBag(unzipFiles(zip).files)
  if (wrong.length > 0) throw new Error(`The package is not whole: ${wrong.join(' ')}`)
  const [package_, checksum] = packageFiles
  const hash = sha256(zip)
  writeFile(join(site, package_), zip)
  writeFile(join(site, checksum), `${hash}  package.zip\n`)
  return { zip, files: files.length, sha256: hash }
}
