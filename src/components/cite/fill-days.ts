import { toAccessDay } from '#dossier/citation/access-day.ts'
import { citationStyles } from '#dossier/citation/citation-styles.ts'

/** The reader's own day, as `2026-11-22`. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Writes today into every blank that citations on this page leave for the day of reading. */
export function fillDays(): void {
  for (const blank of document.querySelectorAll<HTMLElement>('.day[data-style]')) {
    const style = citationStyles.find(({ id }) => id === blank.dataset['style'])
    if (style) blank.textContent = toAccessDay(style.id, today())
  }
}
