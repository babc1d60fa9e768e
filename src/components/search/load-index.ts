import type { FacetTable } from '#search/facet-table.ts'
import { type PassageIndex, ranking } from '#search/passage-index.ts'

/** Where the index is, and what its first file is called in caches. */
export type IndexPlace = {
  /** The base path, with a slash at both ends. */
  readonly base: string
  /** Changes with the dossier, so that no cache joins an old file to a new one; without it Pagefind takes the time of day. */
  readonly tag: string
}

/** Loads `pagefind.js` with the index, and the facets beside it; fails where the site was built without them. */
export async function loadIndex({ base, tag }: IndexPlace): Promise<{ index: PassageIndex; table: FacetTable }> {
  const folder = `${base}pagefind/`
  const [index, table] = await Promise.all([
    loadPagefind(folder, { base, tag }),
    loadTable(`${folder}facets.json?ts=${tag}`),
  ])
  return { index, table }
}

async function loadPagefind(folder: string, { base, tag }: IndexPlace): Promise<PassageIndex> {
  const pagefind: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  if (!isPagefind(pagefind)) throw new TypeError(`Unexpected module in ${folder}, expected Pagefind`)
  // A worker would fetch the same code a second time, and a search takes a few milliseconds.
  await pagefind.options({ baseUrl: base, basePath: folder, metaCacheTag: tag, ranking, noWorker: true })
  return pagefind
}

async function loadTable(address: string): Promise<FacetTable> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`)
  return response.json()
}

type Pagefind = PassageIndex & { options(options: Readonly<Record<string, unknown>>): Promise<void> }

/** Pagefind ships no types for its script: this is the one place that takes its word. */
function isPagefind(module: unknown): module is Pagefind {
  if (typeof module !== 'object' || module === null) return false
  const known = new Map(Object.entries(module))
  return ['options', 'search'].every((name) => typeof known.get(name) === 'function')
}
