import { parse } from 'edtf'
import { daysInMonth } from './days-in-month.ts'

/** The first and last day that an EDTF date can mean, `YYYY-MM-DD`; undefined where it is open. `?` and `~` do not widen it. */
export type DateBounds = { readonly earliest: string | undefined; readonly latest: string | undefined }

// The library's own `min` and `max` are wrong for open starts and for sets (edtf 4.11), so only its parse is used.
/** The bounds of an EDTF date; throws for a string that is none. */
export function toDateBounds(edtf: string): DateBounds {
  const set = /^[[{](.*)[\]}]$/.exec(edtf)
  if (set) return toSetBounds((set[1] ?? '').split(','))
  const [from = '', to] = edtf.split('/')
  return to === undefined ? toPointBounds(from) : { earliest: toEnd(from).earliest, latest: toEnd(to).latest }
}

function toSetBounds(members: readonly string[]): DateBounds {
  const ranges = members.map((member) => {
    const [from = '', to = from] = member.split('..')
    return { earliest: toEnd(from).earliest, latest: toEnd(to).latest }
  })
  const earliest = ranges.map((range) => range.earliest)
  const latest = ranges.map((range) => range.latest)
  return {
    earliest: earliest.includes(undefined) ? undefined : earliest.toSorted()[0],
    latest: latest.includes(undefined) ? undefined : latest.toSorted().at(-1),
  }
}

function toEnd(edtf: string): DateBounds {
  return edtf === '' || edtf === '..' ? { earliest: undefined, latest: undefined } : toPointBounds(edtf)
}

function toPointBounds(edtf: string): DateBounds {
  const { type, values, unspecified } = parse(edtf)
  const [year = 0, month, dayOfMonth] = values.map(Number)
  if (type === 'Decade') return span(year * 10, year * 10 + 9)
  if (type === 'Century') return span(year * 100, year * 100 + 99)
  if (type === 'Season') return seasonBounds(year, month ?? 21)
  if (unspecified) return unspecifiedBounds(edtf)
  return {
    earliest: toDay(year, (month ?? 0) + 1, dayOfMonth ?? 1),
    latest: toDay(year, (month ?? 11) + 1, dayOfMonth ?? daysInMonth(year, (month ?? 11) + 1)),
  }
}

function span(first: number, last: number): DateBounds {
  return { earliest: toDay(first, 1, 1), latest: toDay(last, 12, 31) }
}

/** Seasons of the northern year by calendar months; winter begins in December. */
function seasonBounds(year: number, season: number): DateBounds {
  const first = { 21: 3, 22: 6, 23: 9, 24: 12 }[season] ?? 1
  if (season < 21 || season > 24) return span(year, year)
  const last = first === 12 ? { year: year + 1, month: 2 } : { year, month: first + 2 }
  return { earliest: toDay(year, first, 1), latest: toDay(last.year, last.month, daysInMonth(last.year, last.month)) }
}

/** Dates with `X`: every digit it may stand for, within the calendar. */
function unspecifiedBounds(edtf: string): DateBounds {
  const [year = '', month = 'XX', dayOfMonth = 'XX'] = edtf.replace(/[?~%]/g, '').split('-')
  const low = { year: Number(year.replace(/X/g, '0')), month: bounded(month, '0', 1, 12) }
  const high = { year: Number(year.replace(/X/g, '9')), month: bounded(month, '9', 1, 12) }
  return {
    earliest: toDay(low.year, low.month, bounded(dayOfMonth, '0', 1, 31)),
    latest: toDay(high.year, high.month, bounded(dayOfMonth, '9', 1, daysInMonth(high.year, high.month))),
  }
}

function bounded(digits: string, filler: string, low: number, high: number): number {
  return Math.min(high, Math.max(low, Number(digits.replace(/X/g, filler))))
}

function toDay(year: number, month: number, dayOfMonth: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-')
}
