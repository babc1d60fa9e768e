import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { readEmbedded } from '../../src/dossier/site/read-embedded.ts'
import { unzipFiles } from '../edge/zip-files.ts'
import { type CheckedSite, failOn, findSchema, type OutsideCheck, skip } from './check.ts'

/** The contexts that the folder of schemas has, by address. */
const contexts: Readonly<Record<string, string>> = {
  'https://schema.org': 'schemaorgcontext.jsonld',
  'https://schema.org/': 'schemaorgcontext.jsonld',
  'http://schema.org': 'schemaorgcontext.jsonld',
  'http://schema.org/': 'schemaorgcontext.jsonld',
  'https://w3id.org/ro/crate/1.2/context': 'ro-crate-1.2-context.jsonld',
  'http://www.w3.org/ns/anno.jsonld': 'anno.jsonld',
}

/** JSON-LD expands without a network, loses nothing, and names only terms that schema.org has. */
export const checkJsonLd: OutsideCheck = {
  name: 'JSON-LD',
  run: async (site) => {
    const documents = listDocuments(site)
    if (documents.length === 0) return skip('the site has no JSON-LD')
    const terms = findSchema(site, 'schema.ttl')
    if (terms === undefined || !findSchema(site, 'schemaorgcontext.jsonld'))
      return skip('schemaorgcontext.jsonld and schema.ttl are not given (--schemas)')
    const context = findSchema(site, 'schemaorgcontext.jsonld')
    const defined = readTerms(readFileSync(terms, 'utf8'))
    // The vocabulary has no terms that are still pending; the context names those, too.
    const known = new Set([...defined, ...(context ? readContext(readFileSync(context, 'utf8')) : [])])
    const results = await Promise.all(documents.map((document) => check(document, site, known)))
    const without = new Set(results.flatMap(({ missing }) => missing ?? []))
    const pending = [...new Set(results.flatMap(({ terms: used }) => used))].filter((term) => !defined.has(term))
    const left = without.size > 0 ? `, some not expanded for want of ${[...without].join(', ')}` : ''
    return failOn(
      results.flatMap(({ wrong }) => wrong),
      `${documents.length} documents${left}${pending.length > 0 ? `; pending: ${pending.join(', ')}` : ''}`,
    )
  },
}

type Document = { readonly file: string; readonly text: string }

function listDocuments({ folder, files }: CheckedSite): Document[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const zip = files.find((path) => path === 'data/package.zip')
  const crate = zip
    ? unzipFiles(new Uint8Array(readFileSync(join(folder, zip)))).files.filter(
        ({ path }) => path === 'data/ro-crate-metadata.json',
      )
    : []
  return [
    ...files.filter((path) => path.endsWith('.jsonld')).map((path) => ({ file: path, text: read(path) })),
    ...files
      .filter((path) => path.endsWith('.html'))
      .flatMap((file) => readEmbedded(read(file)).jsonLd.map((text) => ({ file, text }))),
    ...crate.map(({ bytes }) => ({ file: 'ro-crate-metadata.json', text: new TextDecoder().decode(bytes) })),
  ]
}

async function check(
  { file, text }: Document,
  site: CheckedSite,
  known: ReadonlySet<string>,
): Promise<{ wrong: string[]; terms: string[]; missing?: string }> {
  let missing: string | undefined
  const documentLoader = async (address: string) => {
    const path = contexts[address] && findSchema(site, contexts[address])
    if (!path) missing = address
    if (!path) throw new Error(`no context for ${address}`)
    return { documentUrl: address, document: JSON.parse(readFileSync(path, 'utf8')) }
  }
  try {
    const base = `${site.home}${file.replace(/(^|\/)index\.html$/, '$1')}`
    // The published types do not know `safe`, which tells what is lost.
    const options = { documentLoader, base, safe: true }
    const expanded = await jsonld.expand(JSON.parse(text), options)
    const used = [...new Set(listTerms(expanded))]
    const unknown = used.filter((term) => !known.has(term))
    const empty = Array.isArray(expanded) && expanded.length === 0 ? [`${file}: expands to nothing`] : []
    const wrong = [...empty, ...unknown.map((term) => `${file}: schema.org has no ${term}`)]
    return { wrong, terms: used.filter((term) => known.has(term)) }
  } catch (error) {
    if (missing !== undefined) return { wrong: [], terms: [], missing }
    return { wrong: [`${file}: ${error instanceof Error ? error.message : String(error)}`], terms: [] }
  }
}

/** The names of schema.org that a document uses as types and properties. */
function listTerms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listTerms)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    ...toTerm(name),
    ...(name === '@type' ? [inner].flat().flatMap(toTerm) : listTerms(inner)),
  ])
}

function toTerm(address: unknown): string[] {
  return /^https?:\/\/schema\.org\/(.*)$/.exec(String(address))?.slice(1) ?? []
}

function readTerms(turtle: string): Set<string> {
  return new Set([...turtle.matchAll(/^(?:schema)?:([\w-]+) a /gm)].map(([, name = '']) => name))
}

/** The names that the context of schema.org declares one by one. */
function readContext(json: string): string[] {
  return [...json.matchAll(/"@id": "schema:([\w-]+)"/g)].map(([, name = '']) => name)
}
