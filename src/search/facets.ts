import { compareText } from '../dossier/text/compare-text.ts'
import { type Chosen, type FacetName, facetNames } from './address.ts'
import type { FacetedSource, FacetTable } from './facet-table.ts'

/** What is known of a record besides its words. */
export type RecordFacets = { readonly source: FacetedSource; readonly actors: readonly string[] }

/** One facet with the values that the hits have. */
export type Facet = { readonly name: FacetName; readonly values: readonly FacetValue[] }

/** A value, how many hits it leaves, and for a source its title. */
export type FacetValue = {
  readonly value: string
  readonly count: number
  readonly isChosen: boolean
  readonly title?: Pick<FacetedSource, 'title' | 'voice'>
}

/** The facets of each record, by id; throws when table and index are not of the same build. */
export function joinFacets(table: FacetTable, idsByDate: readonly string[]): ReadonlyMap<string, RecordFacets> {
  const sources = table.sources.flatMap((source) => Array.from({ length: source.records }, () => source))
  if (sources.length !== idsByDate.length) {
    throw new Error(`Unexpected facets of ${sources.length} records, expected ${idsByDate.length} as in the index`)
  }
  return new Map(
    sources.map((source, place) => {
      const actors = (table.actorsOfRecords[place] ?? []).map((actor) => table.actors[actor] ?? '')
      return [idsByDate[place] ?? '', { source, actors }]
    }),
  )
}

/** Whether a record has a chosen value in each facet with a choice, `except` one facet. */
export function isChosen(record: RecordFacets | undefined, chosen: Chosen, except?: FacetName): boolean {
  return facetNames.every((name) => {
    if (name === except || chosen[name].length === 0) return true
    return record !== undefined && listValues(record, name).some((value) => chosen[name].includes(value))
  })
}

/** Counts the hits of every value as if its own facet were not yet chosen: so each count is what ticking it gives. */
export function countFacets(records: readonly RecordFacets[], chosen: Chosen): Facet[] {
  return facetNames.map((name) => {
    const countByValue = new Map(chosen[name].map((value) => [value, 0]))
    const titleByValue = new Map<string, Pick<FacetedSource, 'title' | 'voice'>>()
    for (const record of records) {
      if (!isChosen(record, chosen, name)) continue
      for (const value of listValues(record, name)) countByValue.set(value, (countByValue.get(value) ?? 0) + 1)
      if (name === 'source') titleByValue.set(record.source.key, record.source)
    }
    const values = [...countByValue].map(([value, count]): FacetValue => {
      const title = titleByValue.get(value)
      return { value, count, isChosen: chosen[name].includes(value), ...(title ? { title } : {}) }
    })
    return { name, values: values.sort(name === 'year' ? byYear : byCount) }
  })
}

/** Chosen values that no record has. */
export function findUnknownValues(records: Iterable<RecordFacets>, chosen: Chosen): string[] {
  const unknown = new Set(facetNames.flatMap((name) => chosen[name].map((value) => `${name} ${value}`)))
  for (const record of unknown.size > 0 ? records : []) {
    for (const name of facetNames) for (const value of listValues(record, name)) unknown.delete(`${name} ${value}`)
  }
  return [...unknown].map((value) => value.slice(value.indexOf(' ') + 1))
}

function listValues({ source, actors }: RecordFacets, name: FacetName): readonly string[] {
  if (name === 'actor') return actors
  return [name === 'source' ? source.key : source[name]]
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || byValue(a, b)
}

function byValue(a: FacetValue, b: FacetValue): number {
  return compareText(a.value, b.value)
}

/** A supplied year stands in brackets: "[2024]" comes after "2024", before "2025". */
function byYear(a: FacetValue, b: FacetValue): number {
  const toDigits = ({ value }: FacetValue): string => value.replace(/[^\p{L}\p{N}]/gu, '')
  return compareText(toDigits(a), toDigits(b)) || byValue(a, b)
}

// Not localeCompare: the same order on every machine.
