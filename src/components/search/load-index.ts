import { type PassageIndex, ranking } from '#search/passage-index.ts'

/** Where the index is, and what its first file is called in caches. */
export type IndexPlace = {
  /** The base path, with a slash at both ends. */
  readonly base: string
  /** Changes with the dossier; without it Pagefind asks for its first file anew each time, even where it is cached. */
  readonly tag: string
}

/** Loads `pagefind.js` and the index; fails where the site was built without one. */
export async function loadIndex({ base, tag }: IndexPlace): Promise<PassageIndex> {
  const address = `${base}pagefind/pagefind.js`
  const pagefind: unknown = await import(/* @vite-ignore */ address)
  if (!isPagefind(pagefind)) throw new TypeError(`Unexpected module at ${address}, expected Pagefind`)
  // A worker would fetch the same code a second time, and a search takes a few milliseconds.
  await pagefind.options({ baseUrl: base, basePath: `${base}pagefind/`, metaCacheTag: tag, ranking, noWorker: true })
  return pagefind
}

type Pagefind = PassageIndex & { options(options: Readonly<Record<string, unknown>>): Promise<void> }

/** Pagefind ships no types for its script: this is the one place that takes its word. */
function isPagefind(module: unknown): module is Pagefind {
  if (typeof module !== 'object' || module === null) return false
  const known = new Map(Object.entries(module))
  return ['options', 'search', 'filters'].every((name) => typeof known.get(name) === 'function')
}
