/**
 * Where files answer in place of a service: URI templates (RFC 6570) that expand to the names of files. A key never
 * holds a full stop, so `collection/harbour.parents.json` is the parents of `harbour` and nothing else.
 */
export const templates = {
  collection: 'collection{/id}{.nav}.json',
  navigation: 'navigation{/resource,ref}{.down}.json',
  document: 'document{/resource,ref}.xml',
} as const

/** The id of the collection of all sources; no key of a source can be the same. */
export const rootId = 'all.sources'

/** The templates of one source, with its key filled in. */
export function toResourceTemplates(key: string): Record<keyof typeof templates, string> {
  return {
    collection: `collection/${key}{.nav}.json`,
    navigation: `navigation/${key}{/ref}{.down}.json`,
    document: `document/${key}{/ref}.xml`,
  }
}

/** What the site promises to keep: the ways in. The files of a source go with the source, those of a passage with the passage. */
export const dtsAddresses = ['/dts/', '/dts/index.json', '/dts/collection.json'] as const
