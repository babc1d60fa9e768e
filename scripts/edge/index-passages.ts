import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createIndex, type PagefindIndex } from 'pagefind'
import type { SearchRecord } from '../../src/dossier/pages/to-search-records.ts'
import { toFacetTable } from '../../src/search/facet-table.ts'

/**
 * Writes a Pagefind index into `folder`, with every passage as a record of its own; all languages share one index. The
 * facets of the records lie beside it: Pagefind cannot count them over searches that were joined.
 */
export async function indexPassages(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: mostCommonLanguage(records) })
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
  try {
    // Pagefind takes them in the order in which they are sent; waiting for each answer would double the time.
    await Promise.all(records.map((record) => addRecord(index, record)))
    // It does not clean the folder that it writes to.
    rmSync(folder, { recursive: true, force: true })
    const { errors: failures } = await index.writeFiles({ outputPath: folder })
    if (failures.length > 0) throw new Error(`Pagefind cannot write its index: ${failures.join('; ')}`)
    for (const name of readdirSync(folder).filter(isUnused)) rmSync(join(folder, name))
    writeFileSync(join(folder, 'facets.json'), JSON.stringify(toFacetTable(keepIndexed(records, folder))))
  } finally {
    await index.deleteIndex()
  }
}

async function addRecord(index: PagefindIndex, { url, content, language, meta, filters, sort }: SearchRecord) {
  const mutable = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]))
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { ...meta },
    filters: mutable,
    sort: { ...sort },
  })
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${url}: ${errors.join('; ')}`)
}

/** Pagefind leaves out records without a word, such as a passage of three asterisks; what a word is, it decides. */
function keepIndexed(records: readonly SearchRecord[], folder: string): readonly SearchRecord[] {
  const fragments = join(folder, 'fragment')
  const names = existsSync(fragments) ? readdirSync(fragments) : []
  if (names.length === records.length) return records
  const urls = new Set(names.map((name) => readUrl(readFileSync(join(fragments, name)))))
  return records.filter(({ url }) => urls.has(url))
}

/** The address in a fragment: compressed JSON after a mark of Pagefind's. */
function readUrl(fragment: Uint8Array): unknown {
  const text = gunzipSync(fragment).toString('utf8')
  return JSON.parse(text.slice(text.indexOf('{'))).url
}

/** The language whose stemming serves most passages. */
function mostCommonLanguage(records: readonly SearchRecord[]): string {
  const groups = [...Map.groupBy(records, ({ language }) => language)]
  const [first] = groups.toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? 'en'
}

/** The site has an interface of its own: of Pagefind's files it ships the engine, the index and the fragments. */
function isUnused(name: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(name)
}
