import { formatDate, months } from '../dates/format-date.ts'

/** A date as author-date prints it: the year after the author, month and day at the end, each bracketed where it is ours. */
export type CitedDate = { readonly year: string; readonly monthAndDay: string; readonly parts: readonly number[] }

/** The parts of a date for citations; dates that are no plain day, month or year are printed whole, in words. */
export function toCitedDate(edtf: string, supplied: boolean): CitedDate {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?([~?%]?)$/.exec(edtf)
  if (!match) return { year: bracket(formatDate(edtf), true), monthAndDay: '', parts: [] }
  const [, year = '', month, day, mark = ''] = match
  const doubtful = supplied || mark !== ''
  const about = mark === '~' || mark === '%' ? 'ca. ' : ''
  const uncertain = mark === '?' || mark === '%' ? '?' : ''
  const rest = month ? [months[Number(month) - 1], day && String(Number(day))].filter(Boolean).join(' ') : ''
  return {
    year: bracket(`${rest ? '' : about}${year}${uncertain}`, doubtful),
    monthAndDay: rest && bracket(`${about}${rest}${uncertain}`, doubtful),
    parts: [year, month, day].filter((part) => part !== undefined).map(Number),
  }
}

function bracket(text: string, doubtful: boolean): string {
  return doubtful ? `[${text}]` : text
}
