import { createIndex, type PagefindIndex } from 'pagefind'
import type { SearchRecord } from '../../src/dossier/pages/to-search-records.ts'

type File = { readonly path: string; readonly content: Uint8Array }

/** The files of a Pagefind index with every passage as a record of its own; all languages share one index. */
export async function indexPassages(records: readonly SearchRecord[]): Promise<File[]> {
  const { index, errors } = await createIndex({ forceLanguage: mostCommonLanguage(records) })
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
  try {
    for (const record of records) await addRecord(index, record)
    const { files, errors: failures } = await index.getFiles()
    if (failures.length > 0) throw new Error(`Pagefind cannot write its index: ${failures.join('; ')}`)
    return files.filter(({ path }) => isNeeded(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
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

/** The language whose stemming serves most passages. */
function mostCommonLanguage(records: readonly SearchRecord[]): string {
  const groups = [...Map.groupBy(records, ({ language }) => language)]
  const [first] = groups.toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? 'en'
}

/** The site has an interface of its own: of Pagefind's files it ships the engine, the index and the fragments. */
function isNeeded(path: string): boolean {
  return !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path)
}
