import type { Pagefind, SearchedSite } from '#search/open-dossier.ts'

/** Where the index is, and what its first file is called in caches. */
export type IndexPlace = {
  /** The base path, with a slash at both ends. */
  readonly base: string
  /** Changes with the dossier, so that no cache joins an old file to a new one; without it Pagefind takes the time of day. */
  readonly tag: string
}

/** Loads `pagefind.js`, and what lies beside it when it is asked for; fails where the site was built without them. */
export async function loadIndex({ base, tag }: IndexPlace): Promise<SearchedSite> {
  const folder = `${base}pagefind/`
  return { pagefind: await loadPagefind(folder, { base, tag }), load: (name) => loadJson(`${folder}${name}?ts=${tag}`) }
}

async function loadPagefind(folder: string, { base, tag }: IndexPlace): Promise<Pagefind> {
  const pagefind: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`)
  if (!isPagefind(pagefind)) throw new TypeError(`Unexpected module in ${folder}, expected Pagefind`)
  // A worker would fetch the same code a second time, and a search takes a few milliseconds.
  await pagefind.options({ baseUrl: base, basePath: folder, metaCacheTag: tag, noWorker: true })
  return pagefind
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`)
  return response.json()
}

type LoadedPagefind = Pagefind & { options(options: Readonly<Record<string, unknown>>): Promise<void> }

/** Pagefind ships no types for its script: this is the one place that takes its word. */
function isPagefind(module: unknown): module is LoadedPagefind {
  if (typeof module !== 'object' || module === null) return false
  const known = new Map(Object.entries(module))
  return ['options', 'search'].every((name) => typeof known.get(name) === 'function')
}
