import { toDateBounds } from '../dates/date-bounds.ts'
import type { Source } from './source.ts'

/** The earliest day that a source's date can mean; undated sources come after all others. */
export function toSortDate({ record }: Pick<Source, 'record'>): string {
  if (record.date.status === 'unknown') return '9999-99-99'
  const { earliest, latest } = toDateBounds(record.date.value)
  return earliest ?? latest ?? '9999-99-99'
}

/** Sources by date, undated last; where dates agree, by key. */
export function sortByDate(sources: readonly Source[]): Source[] {
  const order = new Map(sources.map((source) => [source, `${toSortDate(source)} ${source.key}`]))
  return sources.toSorted((a, b) => ((order.get(a) ?? '') < (order.get(b) ?? '') ? -1 : 1))
}
