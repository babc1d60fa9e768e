/**
 * The facets of every record, in the order of the index's `date` sort: that order is how a record is found again.
 * Pagefind's own filters count only what one search returns, not several merged, and slow every search down once loaded.
 */
export type FacetTable = {
  readonly sources: readonly FacetedSource[]
  /** The names of all actors, once each. */
  readonly actors: readonly string[]
  /** For each record the actors that it names, as indexes into `actors`. */
  readonly actorsOfRecords: readonly (readonly number[])[]
}

/** A source with its facets, which all its records share, and how many records it has. */
export type FacetedSource = {
  readonly key: string
  readonly title: string
  /** Whose words the title is in: `theirs`, `ours`, or `file` for a file name. */
  readonly voice: string
  readonly outlet: string
  readonly year: string
  readonly records: number
}

/** What the table takes from a record; `src/dossier/pages/to-search-records.ts` makes them. */
export type FacetedRecord = {
  readonly meta: Readonly<Record<'source' | 'title' | 'voice', string>>
  readonly filters: Readonly<Record<'outlet' | 'year' | 'actor', readonly string[]>>
  readonly sort: Readonly<Record<'date', string>>
}

/** Makes the table that belongs beside the index of the same records. */
export function toFacetTable(records: readonly FacetedRecord[]): FacetTable {
  const sorted = records.toSorted((a, b) => (a.sort.date < b.sort.date ? -1 : a.sort.date > b.sort.date ? 1 : 0))
  const sources: (FacetedSource & { records: number })[] = []
  const placeByActor = new Map<string, number>()
  const actorsOfRecords = sorted.map(({ meta, filters }) => {
    const last = sources.at(-1)
    if (last?.key === meta.source) last.records += 1
    else sources.push(toFacetedSource(meta, filters))
    return filters.actor.map((name) => {
      const place = placeByActor.get(name) ?? placeByActor.size
      placeByActor.set(name, place)
      return place
    })
  })
  return { sources, actors: [...placeByActor.keys()], actorsOfRecords }
}

function toFacetedSource(meta: FacetedRecord['meta'], { outlet, year }: FacetedRecord['filters']): FacetedSource {
  const { source: key, title, voice } = meta
  return { key, title, voice, outlet: outlet[0] ?? '', year: year[0] ?? '', records: 1 }
}
