import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createIndex } from 'pagefind'
import type { SearchedDossier } from '../../src/dossier/pages/searched-dossier.ts'
import { makeSearchFiles } from '../../src/search/make-search-files.ts'
import { toWordKey } from '../../src/search/word-key.ts'
import { writeNewFiles } from './write-files.ts'

/**
 * Writes what the search needs into `folder`: Pagefind's index, which knows where every word stands, one record a source,
 * and beside it the table of sources and passages, the list of words, the joints of words, and the texts.
 */
export async function indexPassages({ sources, names }: SearchedDossier, folder: string): Promise<void> {
  const { indexed, table, words, joints, texts } = await makeSearchFiles(sources, names)
  // The words are cut, folded and joined by stems by us, for all languages alike: Pagefind is to leave them as they are.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
  if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`)
  try {
    const withWords = indexed.filter(({ content }) => content !== '')
    // Pagefind cannot open an index without a record.
    const records = withWords.length > 0 ? withWords : [{ place: 0, key: '', content: toWordKey('') }]
    // Pagefind takes them in the order in which they are sent; waiting for each answer would double the time.
    const answers = await Promise.all(
      records.map(({ place, key, content }) =>
        index.addCustomRecord({
          url: `/sources/${key}/`,
          content,
          language: 'unknown',
          meta: {},
          sort: { place: String(place).padStart(9, '0') },
        }),
      ),
    )
    const mistakes = answers.flatMap(({ errors: found }) => found)
    if (mistakes.length > 0) throw new Error(`Pagefind cannot index a source: ${mistakes.join('; ')}`)
    // It does not clean the folder that it writes to.
    rmSync(folder, { recursive: true, force: true })
    const { errors: failures } = await index.writeFiles({ outputPath: folder })
    if (failures.length > 0) throw new Error(`Pagefind cannot write its index: ${failures.join('; ')}`)
    for (const name of readdirSync(folder).filter(isUnused)) rmSync(join(folder, name))
    writeNewFiles(folder, [
      { path: 'table.json', content: JSON.stringify(table) },
      { path: 'words.json', content: JSON.stringify(words) },
      { path: 'joints.json', content: JSON.stringify(joints) },
      ...texts.map((file, number) => ({ path: `texts-${number}.json`, content: JSON.stringify(file) })),
    ])
  } finally {
    await index.deleteIndex()
  }
}

/** The site has an interface of its own: of Pagefind's files it ships the engine and the index. */
function isUnused(name: string): boolean {
  return /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(name)
}
