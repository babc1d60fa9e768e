import type { Root } from 'mdast'
import { hideInChapter } from '#dossier/chapters/hide-in-chapter.ts'
import type { Source } from '#dossier/sources/source.ts'
import { type ChapterFolders, type MarkdownFile, toChapterSlug } from './chapter-folders.ts'

/** Where a plugin asks for the sources: they are read after it is set up, and again whenever one changes in dev. */
export type ChapterSources = ChapterFolders & { readonly getSources: () => readonly Source[] }

/** Takes words of hidden texts out of a chapter before anything is made of them, and puts marks in their place. */
export function remarkHiddenWords({ getSources, ...folders }: ChapterSources) {
  return (tree: Root, file: MarkdownFile): void => {
    if (toChapterSlug(file, folders)) hideInChapter(tree, getSources())
  }
}
