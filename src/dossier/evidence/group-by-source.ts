/** Things of one source, which is named by its key. */
export type BySource<T> = { readonly source: string; readonly items: readonly T[] }

/** Things source by source, the sources in the order in which they come first. */
export function groupBySource<T extends { readonly source: string }>(things: readonly T[]): BySource<T>[] {
  return [...Map.groupBy(things, ({ source }) => source)].map(([source, items]) => ({ source, items }))
}
