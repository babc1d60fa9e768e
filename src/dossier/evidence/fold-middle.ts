/** What of a list is shown at once, and what is folded away between. */
export type Folded<Item> = {
  readonly before: readonly Item[]
  readonly folded: readonly Item[]
  readonly after: readonly Item[]
}

/** The first and the last of a list in their order, the others folded away between them; up to three are all shown. */
export function foldMiddle<Item>(items: readonly Item[]): Folded<Item> {
  return items.length <= 3
    ? { before: items, folded: [], after: [] }
    : { before: items.slice(0, 1), folded: items.slice(1, -1), after: items.slice(-1) }
}
