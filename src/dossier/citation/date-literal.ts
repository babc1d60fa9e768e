import { formatDate, months } from '../dates/format-date.ts'

/** How a style writes a date that it cannot print by itself: the order of its parts, and whether months are abbreviated. */
export type DateForm = 'note' | 'apa' | 'mla' | 'bluebook'

/** A date as a citation item carries it: by its parts for the style to print, or as words where a style has no form for it. */
export type ItemDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string }

/**
 * The date of a document for a style. What the text states is given in parts; what we supply, or what is in doubt, in
 * words in one pair of brackets: "[ca. September 11, 2024]", "[2025, July?]". `yearOnly` is for citations in a text.
 */
export function toItemDate(edtf: string, supplied: boolean, form: DateForm, yearOnly = false): ItemDate {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?([~?%]?)$/.exec(edtf)
  if (!match) return { literal: `[${formatDate(edtf)}]` }
  const [, year = '', month, day, mark = ''] = match
  const words =
    yearOnly || !month ? year : forms[form](year, Number(month), day === undefined ? '' : String(Number(day)))
  if (supplied || mark !== '') {
    const about = mark === '~' || mark === '%' ? 'ca. ' : ''
    return { literal: `[${about}${words}${mark === '?' || mark === '%' ? '?' : ''}]` }
  }
  // The Bluebook style prints no more than the year of a page on the web.
  if (form === 'bluebook') return { literal: words }
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)] }
}

/** A day such as `2026-11-22` as a style writes it. */
export function writeDay(day: string, form: DateForm): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return forms[form](year, Number(month), String(Number(date)))
}

type Form = (year: string, month: number, day: string) => string

const forms: Readonly<Record<DateForm, Form>> = {
  note: (year, month, day) => (day ? `${nameOf(month)} ${day}, ${year}` : `${nameOf(month)} ${year}`),
  apa: (year, month, day) => `${year}, ${[nameOf(month), day].filter(Boolean).join(' ')}`,
  mla: (year, month, day) => [day, abbreviate(month), year].filter(Boolean).join(' '),
  bluebook: (year, month, day) => (day ? `${abbreviate(month)} ${day}, ${year}` : `${abbreviate(month)} ${year}`),
}

function nameOf(month: number): string {
  return months[month - 1] ?? ''
}

/** "May", "June" and "July" stay whole, September keeps four letters, the others three. */
function abbreviate(month: number): string {
  const name = nameOf(month)
  return name.length <= 4 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`
}
