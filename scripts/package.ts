import { join, resolve } from 'node:path'
import { type PackageEdition, toPackageEdition } from '../src/dossier/preservation/package-edition.ts'
import { day } from '../src/dossier/schemas/fields.ts'
import { toFolders } from './edge/folders.ts'
import { type PackedSite, packSite } from './edge/pack-site.ts'
import { parseOptions } from './edge/parse-options.ts'
import { runBuild } from './edge/run-build.ts'
import { writeFile } from './edge/write-files.ts'

const { root, out, site, base, date, to } = parseOptions(
  'npm run package -- [options]: builds a dossier with its preservation package, and swaps both in.',
  {
    root: { value: 'DIR', what: 'the dossier: a folder with seeds/, and content/ if there is any (this repository)' },
    out: { value: 'DIR', what: 'where the site goes, the package in data/ (dist/ in the dossier)' },
    site: { value: 'URL', what: 'its public address (site in content/dossier.yaml)' },
    base: { value: '/x/', what: 'its path under that address (base in content/dossier.yaml)' },
    date: { value: 'YYYY-MM-DD', what: 'the day of a draft (that on which its newest text was received)' },
    to: { value: 'DIR', what: 'another place for the package, under its own name' },
  },
)

const folders = toFolders({ root, out })
let packed: { edition: PackageEdition; site: PackedSite } | undefined
if (date !== undefined && !day.safeParse(date).success) {
  console.error(`Unexpected \`--date ${date}\`, expected a day written as 2024-05-06.`)
  process.exit(1)
}
const done = await runBuild(
  folders,
  { site, base, offersPackage: true },
  {
    refuse: (built) =>
      toPackageEdition(built, date).date === undefined
        ? 'Cannot date the package: the dossier is a draft whose texts have no day on which they were received. Give it as `--date YYYY-MM-DD`.'
        : undefined,
    add: (folder, built) => {
      const edition = toPackageEdition(built, date)
      packed = { edition, site: packSite(folder, built, { root: folders.root, edition }) }
    },
  },
)
if (done && packed) {
  const { edition, site: whole } = packed
  console.log(`${edition.name}.zip: ${whole.files} files, ${whole.zip.length} bytes, SHA-256 ${whole.sha256}`)
  console.log(`It lies in ${join(folders.out, 'data/package.zip')}.`)
  if (to !== undefined) {
    const name = `${edition.name}.zip`
    writeFile(join(resolve(to), name), whole.zip)
    writeFile(join(resolve(to), `${name}.sha256`), `${whole.sha256}  ${name}\n`)
    console.log(`A copy lies in ${join(resolve(to), name)}.`)
  }
} else process.exitCode = 1
