import { formatDate } from '../dates/format-date.ts'
import { blankDay } from './citation-pattern.ts'
import type { StyleId } from './citation-styles.ts'
import { writeDay } from './date-literal.ts'

/** The reader's day (`2026-11-22`) as a style writes it; without one, a blank to be filled in by hand. */
export function toAccessDay(style: StyleId, day?: string): string {
  if (style === 'wikipedia') return day ? formatDate(day) : ''
  if (!day) return blankDay
  if (style === 'plain') return formatDate(day)
  return writeDay(day, style === 'mla' || style === 'bluebook' ? style : 'note')
}

/** The place of the reader's day on a page: a blank that a script fills in. */
export function toDayElement(style: StyleId): string {
  return `<span class="day" data-style="${style}">${toAccessDay(style)}</span>`
}
