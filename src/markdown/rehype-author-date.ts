import type { Root } from 'hast'
import rehypeCitation from 'rehype-citation'
import { unified } from 'unified'
import { registerStyle, style } from '#dossier/citation/csl-engine.ts'
import { type ChapterFolders, type MarkdownFile, toChapterSlug } from './chapter-folders.ts'

/**
 * Prints the citations of a chapter in the dossier's author-date style: rehype-citation with the items that this chapter
 * cites and no others. The list of sources at the end of the page is made from the same items (to-chapter-facts.ts).
 */
export function rehypeAuthorDate(folders: ChapterFolders) {
  return async (tree: Root, file: MarkdownFile): Promise<void> => {
    const slug = toChapterSlug(file, folders)
    if (!slug) return
    registerStyle()
    const options = {
      // A new object every time: the plugin writes the path that it makes into its options.
      bibliography: `${slug}.csl.json`,
      path: folders.citations,
      csl: style,
      linkCitations: true,
      suppressBibliography: true,
    }
    await unified().use(rehypeCitation, options).run(tree)
  }
}
