import type { BlockContent, Blockquote, ListItem, Paragraph, Root, RootContent } from 'mdast'

/** A block of a chapter that has a number and an address of its own (`c3`): a paragraph, a block quotation, an entry of a list. */
export type NumberedBlock = { readonly anchor: string; readonly node: Paragraph | Blockquote | ListItem }

/** The numbered blocks of a chapter, in order; what stands inside an entry of a list belongs to it. */
export function numberBlocks(tree: Root): NumberedBlock[] {
  return tree.children.flatMap(toBlocks).map((node, index) => ({ anchor: `c${index + 1}`, node }))
}

function toBlocks(node: RootContent | BlockContent): NumberedBlock['node'][] {
  if (node.type === 'list') return node.children
  return node.type === 'paragraph' || node.type === 'blockquote' ? [node] : []
}
