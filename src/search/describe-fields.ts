import { quoteWord } from './quote-word.ts'
import type { Found } from './search-passages.ts'

/** More values of a field are only counted. */
const mostValues = 8

/** The fields that narrowed a search, each with its values as they are shown: those of the query, then those that are ticked. */
export function describeFields({ filters, facets, unknownValues }: Found): string[] {
  const typed = Map.groupBy(filters, ({ name, isExcluded }) => `${isExcluded ? 'without ' : ''}${name}`)
  const narrowed = [...typed].map(([field, same]) => ({ field, shown: same.flatMap(({ values }) => values) }))
  const ticked = facets.map(({ name, values }) => ({
    field: name,
    shown: values.filter(({ value, isChosen }) => isChosen && !unknownValues.includes(value)).map(({ shown }) => shown),
  }))
  return [...narrowed, ...ticked].filter(({ shown }) => shown.length > 0).map(describeField)
}

/** Any of the values will do. */
function describeField({ field, shown }: { field: string; shown: readonly string[] }): string {
  const more = shown.length > mostValues ? ` and ${shown.length - mostValues} more` : ''
  return `${field} ${shown.slice(0, mostValues).map(quoteWord).join(' or ')}${more}`
}
