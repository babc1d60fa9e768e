import { toDateBounds } from '../dates/date-bounds.ts'
import type { Source } from './source.ts'

/** Comes after every day. */
const undated = '9999-99-99'

/** The earliest day that a source's date can mean; undated sources come after all others. */
export function toSortDate({ record }: Pick<Source, 'record'>): string {
  if (record.date.status === 'unknown') return undated
  const { earliest, latest } = toDateBounds(record.date.value)
  return earliest ?? latest ?? undated
}

/** The year of a {@link toSortDate}; undefined for that of an undated source. */
export function toSortYear(sort: string): string | undefined {
  return sort === undated ? undefined : /\d{4}/.exec(sort)?.[0]
}

/** Sources by date, undated last; where dates agree, by key. */
export function sortByDate(sources: readonly Source[]): Source[] {
  const order = new Map(sources.map((source) => [source, `${toSortDate(source)} ${source.key}`]))
  return sources.toSorted((a, b) => ((order.get(a) ?? '') < (order.get(b) ?? '') ? -1 : 1))
}
