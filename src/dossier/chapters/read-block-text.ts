import type { Heading, InlineCode, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { numberBlocks } from './number-blocks.ts'

/** A run of characters of a block: where it begins in the block's text and in the file, and what is set around it. */
export type Piece = {
  readonly start: number
  readonly value: string
  /** UTF-16 index into the file. */
  readonly offset: number
  /** "emphasis", "a link" …; undefined for plain text. */
  readonly inside: string | undefined
  /** The node of the tree that holds these characters; none for a line break. */
  readonly node: Text | InlineCode | undefined
}

/** A stretch of prose that citations and quotations belong together in, as plain text: citations stand in it as written. */
export type ProseBlock = {
  /** The id of the numbered block that it stands in; none for a heading. */
  readonly anchor: string | undefined
  readonly isQuotation: boolean
  readonly text: string
  readonly pieces: readonly Piece[]
}

type Leaf = Paragraph | Heading

/** The blocks of a chapter: headings, paragraphs, block quotations, entries of lists and of lists within them. */
export function readBlocks(tree: Root): ProseBlock[] {
  const anchors = new Map<unknown, string>(numberBlocks(tree).map(({ anchor, node }) => [node, anchor]))
  const read = (node: RootContent | ListItem, outer: string | undefined, isQuoted: boolean): ProseBlock[] => {
    const anchor = outer ?? anchors.get(node)
    if (node.type === 'paragraph' || node.type === 'heading') return [readLeaves([node], anchor, isQuoted)]
    if (node.type === 'list') return node.children.flatMap((item) => read(item, anchor, isQuoted))
    if (node.type !== 'listItem' && node.type !== 'blockquote') return []
    const isQuotation = isQuoted || node.type === 'blockquote'
    // What is quoted in one paragraph of an entry may be cited in its next.
    const leaves = node.children.filter((child) => child.type === 'paragraph')
    const inner = node.children.filter((child) => child.type !== 'paragraph')
    return [
      ...(leaves.length > 0 ? [readLeaves(leaves, anchor, isQuotation)] : []),
      ...inner.flatMap((child) => read(child, anchor, isQuotation)),
    ]
  }
  return tree.children.flatMap((node) => read(node, undefined, false))
}

function readLeaves(leaves: readonly Leaf[], anchor: string | undefined, isQuotation: boolean): ProseBlock {
  const pieces: Piece[] = []
  let text = ''
  const add = (value: string, offset: number, inside: string | undefined, node?: Piece['node']) => {
    pieces.push({ start: text.length, value, offset, inside, node })
    text += value
  }
  const read = (node: PhrasingContent, inside: string | undefined): void => {
    const offset = node.position?.start.offset ?? 0
    if (node.type === 'text') add(node.value, offset, inside, node)
    else if (node.type === 'inlineCode') add(node.value, offset, 'code', node)
    else if (node.type === 'break') add('\n', offset, inside)
    else if ('children' in node) for (const child of node.children) read(child, inside ?? names[node.type] ?? node.type)
  }
  for (const [index, leaf] of leaves.entries()) {
    if (index > 0) text += '\n\n'
    for (const child of leaf.children) read(child, leaf.type === 'heading' ? 'a heading' : undefined)
  }
  return { anchor, isQuotation, text, pieces }
}

const names: Readonly<Record<string, string>> = {
  emphasis: 'emphasis',
  strong: 'strong emphasis',
  link: 'a link',
  linkReference: 'a link',
}

/** The piece that holds all of a stretch of the block's text, if one does. */
export function findPiece(block: ProseBlock, start: number, end = start + 1): Piece | undefined {
  return block.pieces.find((piece) => piece.start <= start && end <= piece.start + piece.value.length)
}

/** The index in the file of a character of the block: escapes, entities and the marks of a quotation lie between. */
export function toFileIndex(block: ProseBlock, index: number, file: string): number {
  const piece = findPiece(block, index) ?? block.pieces.findLast(({ start }) => start <= index)
  if (!piece) return 0
  let at = piece.offset
  for (const character of piece.value.slice(0, index - piece.start)) at = skipTo(character, at, file) + character.length
  return skipTo(piece.value.charAt(index - piece.start), at, file)
}

function skipTo(character: string, from: number, file: string): number {
  const found = file.indexOf(character, from)
  // An entity stands for a character that may not be written there at all.
  return found < 0 || found > from + 40 ? from : found
}
