import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from 'ro-crate/dist/lib/validator.js'
import type { PackageFile } from '../../src/dossier/preservation/package-file.ts'
import { writeFile } from '../edge/write-files.ts'
import { unzipFiles } from '../edge/zip-files.ts'
import { type CheckedSite, failOn, type OutsideCheck, skip } from './check.ts'
import { listFailed } from './check-sums.ts'
import { hasProgram } from './run-program.ts'

const zip = 'data/package.zip'
const none = skip('the site has no package: `npm run package` makes it')

/** `sha512sum` and `sha256sum` find the bag as its manifests say. */
export const checkBagSums: OutsideCheck = {
  name: 'bag',
  run: async (site) => {
    if (!site.files.includes(zip)) return none
    const programs = ['sha512sum', 'sha256sum']
    for (const program of programs)
      if (!(await hasProgram(program, '--version'))) return skip(`the program ${program} is not here`)
    const { folder, files } = unpack(site)
    const temporary = mkdtempSync(join(tmpdir(), 'dossier-bag-'))
    try {
      for (const { path, bytes } of files) writeFile(join(temporary, path), bytes)
      const lists = programs.flatMap((program) => {
        const name = program.replace('sum', '')
        return [`manifest-${name}.txt`, `tagmanifest-${name}.txt`].map((list) => [program, list] as const)
      })
      const failed = await Promise.all(lists.map(([program, list]) => listFailed(temporary, program, list)))
      const beside = await listFailed(join(site.folder, 'data'), 'sha256sum', 'package.zip.sha256')
      return failOn([...failed.flat(), ...beside], `${folder}, ${files.length} files, ${lists.length} lists`)
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  },
}

/** The library ro-crate reads the research object, and its description and the folder name the same files. */
export const checkCrate: OutsideCheck = {
  name: 'research object',
  run: (site) => {
    if (!site.files.includes(zip)) return none
    const inside = unpack(site).files.filter(({ path }) => path.startsWith('data/'))
    const names = inside.map(({ path }) => path.slice('data/'.length))
    const metadata = inside.find(({ path }) => path === 'data/ro-crate-metadata.json')
    const validator = new Validator(undefined)
    validator.parseJSON(new TextDecoder().decode(metadata?.bytes))
    // Its `validate` asks the network for the context; this is the rest of it.
    if (validator.crate) {
      validator.rootDataEntity()
      validator.checkFiles(toReferences(names), undefined)
    }
    const results: readonly { status: string; message: string; entity?: string }[] = validator.results
    const wrong = results.filter(({ status, entity }) => status !== 'success' && entity !== 'ro-crate-metadata.json')
    return failOn(
      wrong.map(({ message, entity }) => [entity, message].filter(Boolean).join(': ')),
      `${names.length} files, ${results.length} findings of the library`,
    )
  },
}

function unpack({ folder }: CheckedSite): { folder: string; files: PackageFile[] } {
  return unzipFiles(new Uint8Array(readFileSync(join(folder, zip))))
}

/** Files, and the folders directly in the object, by the names that its description has for them. */
function toReferences(names: readonly string[]): Record<string, { exists: boolean; inCrate: boolean; isDir: boolean }> {
  const folders = new Set(names.flatMap((name) => (name.includes('/') ? [`${name.split('/')[0]}/`] : [])))
  const ids = names.map((name) => [name.split('/').map(encodeURIComponent).join('/'), false] as const)
  return Object.fromEntries(
    [...ids, ...[...folders].map((name) => [name, true] as const)].map(([id, isDir]) => [
      id,
      { exists: true, inCrate: false, isDir },
    ]),
  )
}
