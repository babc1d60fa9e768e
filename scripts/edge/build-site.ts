import { mkdirSync, rmSync } from 'node:fs'
import { build } from 'astro'
import type { BuiltDossier } from '../../src/dossier/build-dossier.ts'
import { packageFiles } from '../../src/dossier/preservation/package-file.ts'
import { hasErrors, type Problem } from '../../src/dossier/problems/problem.ts'
import { checkSite } from '../../src/dossier/site/check-site.ts'
import { toAstroConfig } from './astro-config.ts'
import type { Folders } from './folders.ts'
import { readSite } from './read-site.ts'
import { type Overrides, runPipeline } from './run-pipeline.ts'
import { healSwap, swapIn } from './swap-folder.ts'

/** What a build did; where there are errors, the earlier site stays as it was. */
export type SiteBuild = {
  readonly problems: readonly Problem[]
  /** Why it was not finished, if so. */
  readonly refusal?: string | undefined
  readonly built: BuiltDossier
  readonly pages: number
  readonly files: number
  readonly bytes: number
  /** Seconds, by stage. */
  readonly stages: Readonly<Record<string, number>>
}

/** What is added to a site that is built and checked, before it is swapped in. */
export type Finish = {
  /** Why it cannot be added, if so; asked before the pages are built. */
  readonly refuse: (built: BuiltDossier) => string | undefined
  readonly add: (folder: string, built: BuiltDossier) => void
}

/**
 * Builds a dossier's site beside the earlier one, checks it, and swaps it in. `say` hears what is going on; `finish` adds
 * the package that the site offers.
 */
export async function buildSite(
  folders: Folders,
  options: { overrides?: Overrides; say?: (line: string) => void; finish?: Finish | undefined } = {},
): Promise<SiteBuild> {
  const { overrides = {}, say = () => {}, finish } = options
  const stages: Record<string, number> = {}
  const time = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    say(`${stage} …`)
    const start = performance.now()
    const result = await work()
    stages[stage] = (performance.now() - start) / 1000
    return result
  }
  healSwap(folders)
  const built = await time('Reading and cutting the seeds', () => runPipeline(folders, overrides))
  const nothing = { built, pages: 0, files: 0, bytes: 0, stages }
  if (hasErrors(built.problems)) return { problems: built.problems, ...nothing }
  const refusal = finish?.refuse(built)
  if (refusal) return { problems: built.problems, refusal, ...nothing }
  rmSync(folders.next, { recursive: true, force: true })
  await time(`Building the pages of ${built.counts.sources} sources`, () => {
    // Astro would otherwise note on the machine that it ran.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
    return inFolder(folders.work, () =>
      build({ configFile: false, logLevel: 'error', ...toAstroConfig(folders, { overrides, built }) }),
    )
  })
  const site = readSite(folders.next)
  const { settings, ledger } = built
  const found = await time(`Checking ${site.pages.size} pages`, () =>
    checkSite({
      pages: site.pages,
      files: new Set([...site.files, ...(overrides.offersPackage ? packageFiles : [])]),
      site: settings.site,
      base: settings.base,
      promised: ledger.addresses.map(({ path }) => path),
    }),
  )
  const problems = [...built.problems, ...found]
  if (finish && !hasErrors(found)) await time('Packing the site', () => finish.add(folders.next, built))
  if (!hasErrors(found)) swapIn(folders)
  return { problems, built, pages: site.pages.size, files: site.files.length, bytes: site.bytes, stages }
}

/** Astro puts the program that makes the pages into the current folder, unless the site is made below it (getOutDirWithinCwd). */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  mkdirSync(folder, { recursive: true })
  process.chdir(folder)
  try {
    return await work()
  } finally {
    process.chdir(before)
  }
}
