import { parse } from 'edtf'
import { toDateBounds } from './date-bounds.ts'
import { daysInMonth } from './days-in-month.ts'

/** Why a string is no EDTF date of ours, and what to write instead; undefined when it is one. */
export function explainDate(value: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)
  if (iso && value.length < 10) {
    return `Write \`${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}\`: months and days have two digits.`
  }
  if (value.includes('T')) return 'Write the day alone; a time of day goes into the field `time`.'
  const days = [...value.matchAll(/(\d{4})-(\d{2})-(\d{2})/g)]
  if (days.some(([, year, month, day]) => !isDay(Number(year), Number(month), Number(day)))) {
    return 'Correct month or day: the calendar has no such date.'
  }
  try {
    parse(value)
  } catch {
    return 'Write year, month and day as far as they are known, with `~` for about and `?` for uncertain at the end.'
  }
  if (/Y|-\d{3,}|\d{5}/.test(value.replaceAll(/\d{4}-\d{2}/g, '')))
    return 'Years outside 0000 to 9999 are not sorted or printed here.'
  return isInverted(value) ? 'Put the earlier date first: the interval ends before it begins.' : undefined
}

/** Whether the second date of an interval, or of a run in a set, lies wholly before the first. */
function isInverted(value: string): boolean {
  const runs = value.replace(/^[[{]|[\]}]$/g, '').split(',')
  return runs.some((run) => {
    const [from = '', to = ''] = run.split(/\/|\.\./)
    if (from === '' || to === '') return false
    const [first, last] = [toDateBounds(from).earliest, toDateBounds(to).latest]
    return first !== undefined && last !== undefined && last < first
  })
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}
