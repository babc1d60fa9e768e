import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** A stretch of a text, UTF-16 and half-open, and the element to stand in its place. */
export type Replacement = { readonly start: number; readonly end: number; readonly element: Element }

/** Puts elements in the place of what `find` finds in each text of the tree, in order; they are not searched again. */
export function replaceInText(tree: Root, find: (text: string) => readonly Replacement[]): void {
  visit(tree, 'text', (node, index, parent) => {
    const found = find(node.value)
    if (!parent || index === undefined || found.length === 0) return undefined
    const ends = [...found.map(({ start }) => start), node.value.length]
    const pieces = ends.flatMap((end, at) => {
      const last = found[at - 1]
      const value = node.value.slice(last?.end ?? 0, end)
      return [...(last ? [last.element] : []), ...(value === '' ? [] : [{ type: 'text' as const, value }])]
    })
    parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}
