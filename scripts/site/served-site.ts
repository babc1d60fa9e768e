import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { hasErrors } from '../../src/dossier/problems/problem.ts'
import { reportProblems } from '../../src/dossier/problems/report-problems.ts'
import { buildSite } from '../edge/build-site.ts'
import { toFolders } from '../edge/folders.ts'
import { openBrowser } from '../edge/open-browser.ts'
import type { Overrides } from '../edge/run-pipeline.ts'
import { serveFolder } from '../edge/serve-folder.ts'

/** This repository's dossier, built, served and looked at: for tests of pages. */
export type ServedSite = {
  readonly url: string
  readonly folder: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Builds this repository's dossier into a temporary folder, serves it, and opens a browser. */
export async function serveOwnSite(overrides: Overrides = {}): Promise<ServedSite> {
  const temporary = mkdtempSync(join(tmpdir(), 'dossier-site-'))
  const folders = toFolders({ out: join(temporary, 'site') })
  const { problems } = await buildSite(folders, { overrides })
  if (hasErrors(problems)) throw new Error(reportProblems(problems))
  const server = await serveFolder(folders.out, overrides.base === undefined ? {} : { base: overrides.base })
  const browser = await openBrowser()
  const close = async () => {
    await browser.close()
    await server.close()
    rmSync(temporary, { recursive: true, force: true })
  }
  return { url: server.url.replace(/\/$/, ''), folder: folders.out, browser, close }
}
