/** The names of the months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** An EDTF date in words: `2024-05-06` → "6 May 2024", `2024-05~` → "about May 2024", `2025-07?` → "July 2025?". */
export function formatDate(edtf: string, length: 'long' | 'short' = 'long'): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf)
  if (set) {
    const parts = (set[2] ?? '').split(',').map((part) => formatRange(part, '..', length))
    return parts.join(set[1] === '[' ? ' or ' : ' and ')
  }
  return formatRange(edtf, '/', length)
}

function formatRange(edtf: string, divider: '/' | '..', length: 'long' | 'short'): string {
  const at = divider === '/' ? edtf.indexOf('/') : edtf.indexOf('..')
  if (at < 0) return formatPoint(edtf, length)
  const from = edtf.slice(0, at)
  const to = edtf.slice(at + divider.length)
  if (from === '' || from === '..') return `until ${formatPoint(to, length)}`
  if (to === '' || to === '..') return `from ${formatPoint(from, length)}`
  return `${formatPoint(from, length)} to ${formatPoint(to, length)}`
}

function formatPoint(edtf: string, length: 'long' | 'short'): string {
  const about = /[~%]/.test(edtf)
  const uncertain = /[?%]/.test(edtf)
  const [year = '', month, day] = edtf.replace(/[?~%]/g, '').split(/(?<=[^-])-/)
  const words = [formatDay(day), formatMonth(month, length), formatYear(year)].filter(Boolean).join(' ')
  return `${about ? 'about ' : ''}${words}${uncertain ? '?' : ''}`
}

function formatDay(day: string | undefined): string {
  return day === undefined || day.includes('X') ? '' : String(Number(day))
}

function formatMonth(month: string | undefined, length: 'long' | 'short'): string {
  if (month === undefined || month.includes('X')) return ''
  const name = months[Number(month) - 1] ?? seasons[month] ?? month
  return length === 'short' && !(month in seasons) ? name.slice(0, 3) : name
}

function formatYear(year: string): string {
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(year)) return `the years ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
  return year
}
