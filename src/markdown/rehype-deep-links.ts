import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { unmaskText } from '#dossier/citation/mask-text.ts'
import { type ChapterFolders, type MarkdownFile, toChapterSlug } from './chapter-folders.ts'

/**
 * Turns what rehype-citation printed into links to the paragraphs cited, `/sources/key/#p4`, between one pair of
 * parentheses; a source that follows on itself is not named again. The page puts its base path before the addresses.
 */
export function rehypeDeepLinks(folders: ChapterFolders) {
  return (tree: Root, file: MarkdownFile): void => {
    if (toChapterSlug(file, folders)) visit(tree, 'element', linkCitation)
  }
}

function linkCitation(node: Element): void {
  if (!isClass(node, 'citation')) return
  const singles = node.children.filter((child) => child.type === 'element')
  const links = singles.flatMap((single, index): ElementContent[] => [
    text(index === 0 ? '(' : '; '),
    toLink(single, singles[index - 1]?.properties['dataSource'] === single.properties['dataSource']),
  ])
  node.children = [...links, text(')')]
}

function toLink(single: Element, sameSource: boolean): Element {
  const { dataSource, dataParagraph } = single.properties
  const printed = findLink(single)?.children ?? single.children
  const children = sameSource ? [text(`para.\u00a0${dataParagraph}`)] : printed.map(unmask)
  return { type: 'element', tagName: 'a', properties: { href: `/sources/${dataSource}/#p${dataParagraph}` }, children }
}

function findLink(node: Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = child.tagName === 'a' ? child : findLink(child)
    if (found) return found
  }
  return undefined
}

function unmask(node: ElementContent): ElementContent {
  if (node.type === 'text') return text(unmaskText(node.value).replace(/para\. (?=\d+$)/, 'para.\u00a0'))
  return node.type === 'element' ? { ...node, children: node.children.map(unmask) } : node
}

function isClass(node: Element, name: string): boolean {
  const { className } = node.properties
  return Array.isArray(className) && className.includes(name)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
