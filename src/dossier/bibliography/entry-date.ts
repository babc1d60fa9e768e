import { toCitedDate } from '../citation/cited-date.ts'
import { formatDate, months } from '../dates/format-date.ts'
import type { BibliographicEntry } from './bibliographic-entry.ts'

type EntryDate = NonNullable<BibliographicEntry['date']>

/** The year, month and day of a date that the source states and that is a plain one; undefined for any other. */
export function toPlainParts({ edtf, supplied }: EntryDate): readonly string[] | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?$/.exec(edtf)
  return match && !supplied ? match.slice(1).filter((part) => part !== undefined) : undefined
}

/** A date in words, in [brackets] where it is ours: "[9 June 2024]". */
export function toDateWords({ edtf, supplied }: EntryDate): string {
  return supplied ? `[${formatDate(edtf)}]` : formatDate(edtf)
}

/** A date in words without any day of ours: "[June 2024]". Programs read a day out of words, and forget the brackets. */
export function toDateWithoutSuppliedDay(date: EntryDate): string {
  return toDateWords(withoutSuppliedDay(date))
}

/** Year and month for formats that have a field for each, in [brackets] where they are ours or in doubt, without any day of ours. */
export function toYearAndMonth(date: EntryDate): { readonly year: string; readonly month: string } {
  const { edtf, supplied } = withoutSuppliedDay(date)
  const { year, monthAndDay } = toCitedDate(edtf, supplied)
  return { year, month: monthAndDay }
}

/**
 * The date for BibLaTeX, which reads EDTF of levels 0 and 1: what we supply carries `?` unless it has a mark of doubt
 * already. Undefined where the date needs more than that notation.
 */
export function toBiblatexDate({ edtf, supplied }: EntryDate): string | undefined {
  const ends = edtf.split('/')
  if (!ends.every((end) => /^(?:\.\.)?$|^\d[\dX]{3}(?:-[\dX]{2}){0,2}[?~%]?$/.test(end))) return undefined
  return ends.map((end) => (supplied && /[\dX]$/.test(end) ? `${end}?` : end)).join('/')
}

/** The three letters that BibTeX knows a month by. */
export function toBibtexMonth(month: string): string {
  return (months[Number(month) - 1] ?? '').slice(0, 3).toLowerCase()
}

/** In any notation of EDTF; a month that is then the only one stands once. */
function withoutSuppliedDay({ edtf, supplied }: EntryDate): EntryDate {
  if (!supplied) return { edtf, supplied }
  const reduced = edtf.replace(/([?~%]?\d[\dX]{3}[?~%]?-[?~%]?[\dX]{2})[?~%]?-[?~%]?[\dX]{2}/g, '$1')
  const points = new Set(reduced.replace(/^[[{]|[\]}]$/g, '').split(/\/|,|(?<=[\dX?~%])\.\.(?=\d)/))
  const [only = ''] = points
  return { edtf: points.size === 1 ? only : reduced, supplied }
}
