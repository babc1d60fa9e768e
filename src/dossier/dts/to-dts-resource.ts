import type { SourceRow } from '../data/source-row.ts'
import { languageOf } from '../pages/to-source-page.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { rootId, toResourceTemplates } from './dts-addresses.ts'

/** Where the files are: the address of the folder, with its slash; and the language of our own words. */
export type DtsSite = { readonly root: string; readonly language: string }

export const dtsContext = 'https://dtsapi.org/context/v1.0.json'

/** A source as a Resource of DTS; `row` has its fields as the data has them, in [brackets] where they are ours. */
export function toDtsResource(source: Source, row: SourceRow, { root, language }: DtsSite) {
  const { key, record } = source
  const templates = toResourceTemplates(key)
  const titleLanguage = row.title_words === 'theirs' ? languageOf(source) : language
  return {
    '@id': key as string,
    '@type': 'Resource',
    title: row.title,
    ...(record.summary ? { description: record.summary } : {}),
    totalParents: 1,
    totalChildren: 0,
    collection: `${root}${templates.collection}`,
    navigation: `${root}${templates.navigation}`,
    document: `${root}${templates.document}`,
    download: `${root}document/${key}.xml`,
    mediaTypes: ['application/tei+xml'],
    citationTrees: listUnits(source).length > 0 ? [paragraphs] : [],
    dublinCore: withoutUndefined({
      title: [withoutUndefined({ lang: titleLanguage, value: row.title })],
      creator: row.author === null ? undefined : [{ lang: language, value: row.author }],
      publisher: row.publisher === null ? undefined : [{ lang: language, value: row.publisher }],
      // A notation without brackets: what is ours stays out of it.
      date: row.date_status === 'stated' ? row.date : undefined,
      language: row.language_status === 'stated' || row.language_certainty === 'certain' ? row.language : undefined,
      identifier: [row.address, ...(row.identifier === null ? [] : [row.identifier])],
      rights: row.rights === null ? undefined : [row.rights],
      isPartOf: [`${root}collection/${rootId}.json`],
    }),
  }
}

const paragraphs = {
  '@type': 'CitationTree',
  citeStructure: [{ '@type': 'CiteStructure', citeType: 'paragraph' }],
}

/** The passages of a source as units that can be cited; none where only its record may be seen. */
export function listUnits(source: Source) {
  if (source.record.access === 'record') return []
  return passagesOf(source).map(({ id }) => ({
    identifier: id,
    '@type': 'CitableUnit',
    level: 1,
    parent: null,
    citeType: 'paragraph',
  }))
}
