import type { Chapter } from '../chapters/chapter.ts'
import type { CslItem } from '../citation/csl-engine.ts'
import { type Cited, printItems, sortByEntry, toCslItems } from '../citation/print-references.ts'
import type { ChapterFacts } from '../schemas/chapter.ts'

/** What stands for the year of a source that is not dated, where prose cites it. */
const undated = 'undated'

/**
 * What the pages of the chapters need besides their text, and the items of the sources that each cites, by slug: they are
 * printed alike in the text and at its end. `cited` are all sources, so that letters (2025a) are the same everywhere.
 */
export function toChapterFacts(
  chapters: readonly Chapter[],
  cited: readonly Cited[],
): { facts: ChapterFacts[]; itemsBySlug: ReadonlyMap<string, readonly CslItem[]> } {
  const items = chapters.length > 0 ? toCslItems(cited, undated) : []
  const itemsBySlug = new Map(
    chapters.map(({ slug, citations }) => {
      const keys = new Set(citations.map(({ source }) => source))
      return [slug, items.filter(({ id }) => keys.has(id))]
    }),
  )
  const facts = chapters.map(({ slug, ...chapter }) => {
    const references = printItems(itemsBySlug.get(slug) ?? [])
    return {
      id: slug,
      ...chapter,
      citations: [...chapter.citations],
      references: sortByEntry(references).map((key) => ({ key, entry: references.get(key)?.entry ?? '' })),
    }
  })
  return { facts, itemsBySlug }
}
