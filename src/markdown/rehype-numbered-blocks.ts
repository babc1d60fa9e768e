import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { type ChapterFolders, type MarkdownFile, toChapterSlug } from './chapter-folders.ts'

/** Puts the number of every numbered block of a chapter before its text, as a link to itself. */
export function rehypeNumberedBlocks(folders: ChapterFolders) {
  return (tree: Root, file: MarkdownFile): void => {
    if (toChapterSlug(file, folders)) visit(tree, 'element', showNumber)
  }
}

function showNumber(node: Element): void {
  const { id, ...properties } = node.properties
  const number = /^c([1-9]\d*)$/.exec(String(id ?? ''))?.[1]
  if (!number) return
  const link = toNumber(number)
  if (node.tagName === 'li') {
    node.children.unshift(link)
    return
  }
  // A paragraph is its text and nothing else: the number stands beside it.
  node.children = [link, { ...node, properties }]
  node.tagName = 'div'
  node.properties = { className: ['block'], id: `c${number}` }
}

function toNumber(number: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['number'],
      href: `#c${number}`,
      ariaLabel: `Paragraph ${number}, permanent link`,
    },
    children: [{ type: 'text', value: number }],
  }
}
