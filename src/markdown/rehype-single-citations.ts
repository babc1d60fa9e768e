import type { Element, ElementContent, Root } from 'hast'
import { findCitations } from '#dossier/chapters/find-citations.ts'
import { type ChapterFolders, type MarkdownFile, toChapterSlug } from './chapter-folders.ts'
import { type Replacement, replaceInText } from './replace-in-text.ts'

/** Parts every citation of a chapter into single ones, each in an element that knows its source and paragraph. */
export function rehypeSingleCitations(folders: ChapterFolders) {
  return (tree: Root, file: MarkdownFile): void => {
    if (toChapterSlug(file, folders)) replaceInText(tree, toCitations)
  }
}

function toCitations(text: string): Replacement[] {
  return findCitations(text).map(({ start, end, places }) => {
    const singles = places.map(({ key, paragraph }) => toSingle(key, String(paragraph)))
    return { start, end, element: toSpan({ className: ['citation'] }, singles) }
  })
}

function toSingle(dataSource: string, dataParagraph: string): Element {
  const value = `[@${dataSource}, para. ${dataParagraph}]`
  return toSpan({ dataSource, dataParagraph }, [{ type: 'text', value }])
}

function toSpan(properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties, children }
}
