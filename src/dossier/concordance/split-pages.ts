/** Items in pages, in their order: a page that would weigh more than `most` is broken before the item that is too much. */
export function splitPages<Item>(items: readonly Item[], weigh: (item: Item) => number, most: number): Item[][] {
  const pages: Item[][] = []
  let weight = Number.POSITIVE_INFINITY
  for (const item of items) {
    const own = weigh(item)
    if (weight + own > most) {
      pages.push([])
      weight = 0
    }
    pages.at(-1)?.push(item)
    weight += own
  }
  return pages
}
