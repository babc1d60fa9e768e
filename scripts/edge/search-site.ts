import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyState } from '../../src/search/address.ts'
import { openDossier, type Pagefind } from '../../src/search/open-dossier.ts'
import { createPassageSearch, type PassageSearch } from '../../src/search/search-passages.ts'
import { loadJson } from './open-search.ts'

/** A passage that was found: its address, without the base path. */
export type FoundAddress = { readonly url: string }

const opened = new WeakMap<Pagefind, Promise<{ search: PassageSearch; toAddress: (span: number) => Promise<string> }>>()

/**
 * What the search page of a built site finds, in its order: `pagefind` is the loaded index of the site in the folder
 * `site`. For measuring; the first call opens the site.
 */
export async function search(
  query: string,
  { pagefind, site, limit = 100 }: { pagefind: Pagefind; site: string; limit?: number },
): Promise<FoundAddress[]> {
  const known = opened.get(pagefind) ?? open(pagefind, site)
  opened.set(pagefind, known)
  const { search: find, toAddress } = await known
  const { hits } = await find({ ...emptyState, query })
  return Promise.all(hits.slice(0, limit).map(async ({ span }) => ({ url: await toAddress(span) })))
}

async function open(pagefind: Pagefind, site: string) {
  // Which words are common depends on the dossier's language, which its search page has; a bare index is taken for English.
  const page = await readFile(join(site, 'search/index.html'), 'utf8').catch(() => '')
  const language = /\bdata-language="([^"]*)"/.exec(page)?.[1] ?? 'en'
  const dossier = await openDossier({ pagefind, load: (name) => loadJson(join(site, 'pagefind', name)) })
  return {
    search: createPassageSearch(dossier, { language }),
    toAddress: async (span: number) => {
      const [loaded] = await dossier.loadSpans([span])
      return `/sources/${loaded?.source.key}/#${loaded?.id}`
    },
  }
}
