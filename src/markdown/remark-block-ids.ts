import type { Root } from 'mdast'
import { numberBlocks } from '#dossier/chapters/number-blocks.ts'
import { type ChapterFolders, type MarkdownFile, toChapterSlug } from './chapter-folders.ts'

/** Gives the numbered blocks of a chapter their ids: `c1`, `c2` … */
export function remarkBlockIds(folders: ChapterFolders) {
  return (tree: Root, file: MarkdownFile): void => {
    if (!toChapterSlug(file, folders)) return
    for (const { anchor, node } of numberBlocks(tree)) node.data = { ...node.data, hProperties: { id: anchor } }
  }
}
