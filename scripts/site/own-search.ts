import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildDossier } from '../../src/dossier/build-dossier.ts'
import { emptyState, type SearchState } from '../../src/search/address.ts'
import type { OpenDossier } from '../../src/search/open-dossier.ts'
import { createPassageSearch, type Found } from '../../src/search/search-passages.ts'
import { indexPassages } from '../edge/index-passages.ts'
import { openSearch } from '../edge/open-search.ts'
import { readFolder } from '../edge/read-folder.ts'

/** The search of this dossier, with Pagefind's index of it, without a browser. */
export type OwnSearch = {
  readonly dossier: OpenDossier
  readonly search: (query: string, state?: Partial<SearchState>) => Promise<Found>
  /** Hits as `key#id`, by source and place. */
  readonly toIds: (found: Found, only?: 'complete') => Promise<string[]>
  readonly close: () => void
}

/** Indexes this repository's dossier into a temporary folder and opens its search. */
export async function openOwnSearch(): Promise<OwnSearch> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-search-'))
  const { searched } = buildDossier(readFolder(resolve(import.meta.dirname, '../..')), {})
  await indexPassages(searched, folder)
  const dossier = await openSearch(folder)
  const search = createPassageSearch(dossier, { language: 'en' })
  return {
    dossier,
    search: (query, state = {}) => search({ ...emptyState, ...state, query }),
    toIds: async ({ hits }, only) => {
      const shown = hits.filter(({ isComplete }) => only === undefined || isComplete)
      const spans = await dossier.loadSpans(shown.map(({ span }) => span))
      return spans.map(({ source, id }) => `${source.key}#${id}`)
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}
