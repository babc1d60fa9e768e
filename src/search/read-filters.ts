import type { Facets } from './facets.ts'
import { type FieldName, fieldNames, type Query } from './query.ts'

/** The filters of a query as they are meant in one dossier. */
export type ReadFilters = {
  /** Whether they let a span through. */
  readonly allowed: (span: number) => boolean
  /** What each means: its values as they are shown. */
  readonly filters: readonly {
    readonly name: FieldName
    readonly isExcluded: boolean
    readonly values: readonly string[]
  }[]
  /** Values that nothing is filed under, as they were typed. */
  readonly unknown: readonly string[]
}

/** Reads the filters of a query: several values of one field are alternatives, fields are conditions. */
export function readFilters({ filters }: Query, facets: Facets): ReadFilters {
  const read = filters.map((filter) => ({ ...filter, values: facets.find(filter.name, filter.value) }))
  const has = (span: number, { name, values }: (typeof read)[number]): boolean =>
    facets.valuesOf(span, name).some((value) => values.includes(value))
  const wanted = fieldNames
    .map((field) => read.filter(({ name, isExcluded }) => name === field && !isExcluded))
    .filter((group) => group.length > 0)
  const unwanted = read.filter(({ isExcluded }) => isExcluded)
  return {
    allowed: (span) =>
      wanted.every((group) => group.some((filter) => has(span, filter))) &&
      !unwanted.some((filter) => has(span, filter)),
    filters: read
      .filter(({ values }) => values.length > 0)
      .map(({ name, isExcluded, values }) => ({
        name,
        isExcluded,
        values: values.map((value) => facets.show(name, value)),
      })),
    unknown: read.flatMap(({ values, value }) => (values.length === 0 ? [value] : [])),
  }
}
