import type { Root } from 'hast'
import { findQuotations } from '#dossier/chapters/find-quotations.ts'
import { type ChapterFolders, type MarkdownFile, toChapterSlug } from './chapter-folders.ts'
import { type Replacement, replaceInText } from './replace-in-text.ts'

/** Sets the quotations of a chapter in the face of the sources. Their marks stay characters, so that they are copied and read aloud. */
export function rehypeQuotations(folders: ChapterFolders) {
  return (tree: Root, file: MarkdownFile): void => {
    if (toChapterSlug(file, folders)) replaceInText(tree, toQuotations)
  }
}

function toQuotations(text: string): Replacement[] {
  return findQuotations(text).quotations.map(({ start, end, text: words }) => ({
    start,
    end,
    element: {
      type: 'element',
      tagName: 'span',
      properties: { className: ['theirs'] },
      children: [{ type: 'text', value: `“${words}”` }],
    },
  }))
}
