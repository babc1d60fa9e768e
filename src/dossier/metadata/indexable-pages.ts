import type { DossierSettings } from '../schemas/dossier-settings.ts'

/** Those of the site's addresses that are pages for search engines: files, texts of closed editions and what the settings keep out are not. */
export function findIndexablePages(addresses: readonly string[], indexing: DossierSettings['indexing']): string[] {
  return addresses.filter((path) => {
    if (!path.endsWith('/') || earlierText.test(path)) return false
    return indexing[carryingText.test(path) ? 'sources' : 'pages'] === 'index'
  })
}

const earlierText = /^\/editions\/[^/]+\/[^/]+\/$/

/** Pages with texts of others: sources, their verification sheets, what an edition changed, and lines around a word. */
const carryingText = /^\/(?:sources\/[^/]+\/(?:verify\/)?|editions\/[^/]+\/|concordance\/words\/[^/]+\/)$/
