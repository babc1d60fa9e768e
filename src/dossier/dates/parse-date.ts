import { parse } from 'edtf'

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
  return undefined
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The last day of a month (1–12) of a proleptic Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31
}
