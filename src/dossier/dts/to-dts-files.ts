import { writeJson } from '../data/data-file.ts'
import { toSourceRows } from '../data/to-source-rows.ts'
import { formatDate } from '../dates/format-date.ts'
import type { OutputFile } from '../output-file.ts'
import type { Excerpts } from '../pages/excerpts.ts'
import type { Facts } from '../schemas/facts.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { rootId, templates } from './dts-addresses.ts'
import { type DtsSite, dtsContext, listUnits, toDtsResource } from './to-dts-resource.ts'
import { writeTeiDocument, writeTeiPassage, writeTeiTombstone } from './write-tei.ts'

/** What the files of DTS are made of; `home` is the address of the site with its base. */
export type DtsContext = {
  readonly sorted: readonly Source[]
  readonly facts: Facts
  readonly home: string
  readonly excerptOf: Excerpts
}

/**
 * The sources as Distributed Text Services 1.0 has them, in files: the entry, the collection of all sources, and for each
 * source its paragraphs and its text, whole and paragraph by paragraph.
 */
export function toDtsFiles(context: DtsContext): OutputFile[] {
  const { sorted, facts, home } = context
  const root = `${home}dts/`
  const site: DtsSite = { root, language: facts.language }
  const rows = toSourceRows(sorted, home)
  const resources = sorted.flatMap((source, index) => {
    const row = rows[index]
    return row ? [{ source, row, resource: toDtsResource(source, row, site) }] : []
  })
  const collection = toCollection(context, root)
  const all = { ...collection, member: resources.map(({ resource }) => resource) }
  return [
    json('index.json', toEntry(root)),
    ...['collection', 'collection.children', `collection/${rootId}`, `collection/${rootId}.children`].map((name) =>
      json(`${name}.json`, all),
    ),
    ...['collection.parents', `collection/${rootId}.parents`].map((name) =>
      json(`${name}.json`, { ...collection, member: [] }),
    ),
    ...resources.flatMap(({ source, row, resource }) => [
      ...toCollectionFiles(resource, collection),
      ...toNavigationFiles(source, resource, root),
      ...toDocumentFiles(source, row, context),
    ]),
  ]
}

type Resource = ReturnType<typeof toDtsResource>

function toEntry(root: string) {
  return {
    '@context': dtsContext,
    dtsVersion: '1.0',
    '@id': `${root}index.json`,
    '@type': 'EntryPoint',
    collection: `${root}${templates.collection}`,
    navigation: `${root}${templates.navigation}`,
    document: `${root}${templates.document}`,
  }
}

function toCollection({ sorted, facts }: DtsContext, root: string) {
  return {
    '@context': dtsContext,
    dtsVersion: '1.0',
    '@id': rootId,
    '@type': 'Collection',
    title: facts.name,
    description: facts.summary,
    totalParents: 0,
    totalChildren: sorted.length,
    collection: `${root}collection/${rootId}{.nav}.json`,
    dublinCore: {
      title: [{ lang: facts.language, value: facts.name }],
      ...(facts.publisher ? { publisher: [{ lang: facts.language, value: facts.publisher }] } : {}),
    },
  }
}

function toCollectionFiles(resource: Resource, collection: ReturnType<typeof toCollection>): OutputFile[] {
  const { '@context': context, dtsVersion, ...parent } = collection
  const whole = { '@context': context, dtsVersion, ...resource }
  const path = `collection/${resource['@id']}`
  return [
    json(`${path}.json`, whole),
    json(`${path}.children.json`, { ...whole, member: [] }),
    json(`${path}.parents.json`, { ...whole, member: [parent] }),
  ]
}

/** The paragraphs of a source as one level, which is its deepest as well; and each by itself. */
function toNavigationFiles(source: Source, resource: Resource, root: string): OutputFile[] {
  const units = listUnits(source)
  const { collection, navigation: within, document, citationTrees } = resource
  const found = { '@id': resource['@id'], '@type': 'Resource', collection, navigation: within, document, citationTrees }
  const navigation = (name: string, rest: object) =>
    json(`navigation/${name}.json`, {
      '@context': dtsContext,
      dtsVersion: '1.0',
      '@id': `${root}navigation/${name}.json`,
      '@type': 'Navigation',
      resource: found,
      ...rest,
    })
  return [
    ...['1', '-1'].map((down) => navigation(`${source.key}.${down}`, { member: units })),
    ...units.map((unit) => navigation(`${source.key}/${unit.identifier}`, { ref: unit })),
  ]
}

function toDocumentFiles(
  source: Source,
  row: ReturnType<typeof toSourceRows>[number],
  { facts, excerptOf }: DtsContext,
): OutputFile[] {
  const { date } = source.record
  const words = date.status === 'unknown' ? 'not known' : formatDate(date.value)
  const context = {
    row,
    publisher: facts.publisher ?? facts.name,
    edition: `${facts.name}, ${facts.edition.label}, hash ${facts.edition.hash.slice(0, 8)}`,
    date: date.status === 'supplied' ? `[${words}]` : words,
    language: facts.language,
    excerptOf,
  }
  const passages = source.record.access === 'record' ? [] : passagesOf(source)
  return [
    file(`document/${source.key}.xml`, writeTeiDocument(source, context)),
    ...passages.map((passage) =>
      file(`document/${source.key}/${passage.id}.xml`, writeTeiPassage(source, passage, context)),
    ),
    ...source.record.removed.map(({ id, date: day, reason }) => {
      const words = `Removed on ${formatDate(day)}. ${reason}`
      return file(`document/${source.key}/${id}.xml`, writeTeiTombstone(source, id, words, context))
    }),
  ]
}

function json(path: string, value: unknown): OutputFile {
  return file(path, writeJson(value))
}

function file(path: string, content: string): OutputFile {
  return { kind: 'site', path: `dts/${path}`, content }
}
