// The site's own search, for measuring it from outside: `search(query, { pagefind, site, limit })` gives the addresses of
// passages in their order. Where Node reads no TypeScript, the same code is bundled first.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const source = new URL('./edge/search-site.ts', import.meta.url)

export const { search } = process.features.typescript ? await import(source.href) : await importBundled(source)

async function importBundled(entry) {
  const { build } = await import('esbuild')
  const folder = mkdtempSync(join(tmpdir(), 'dossier-search-'))
  const outfile = join(folder, 'search.mjs')
  try {
    await build({ entryPoints: [fileURLToPath(entry)], outfile, bundle: true, format: 'esm', platform: 'node' })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
