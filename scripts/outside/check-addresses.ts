import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findLostAddresses } from '../../src/dossier/site/find-lost-addresses.ts'
import { failOn, type OutsideCheck } from './check.ts'

const read = /\.(?:html|json|jsonld|xml|txt|csv|bib|ris|md|svg|webmanifest)$/

/** Every address of the site in its files for machines leads to a file of it. */
export const checkAddresses: OutsideCheck = {
  name: 'addresses in files',
  run: ({ folder, files, home }) => {
    const texts = files
      .filter((path) => read.test(path) && !path.endsWith('/seed.txt'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
    const { lost, checked } = findLostAddresses(new Map(texts), { paths: new Set(files), home })
    return failOn(
      lost.map(({ file, address }) => `${file}: ${address}`),
      `${checked} addresses in ${texts.length} files`,
    )
  },
}
