import type { EventOnPage } from '../schemas/evidence-page.ts'
import type { TimelineRow } from './draw-timeline.ts'
import type { Publication } from './group-publications.ts'
import type { StatementDay } from './group-statements.ts'

/** A line for every event. */
export function toEventRows(events: readonly EventOnPage[]): TimelineRow[] {
  return events.map(({ id, name, date }) => ({
    href: `#${id}`,
    when: date.words,
    name,
    dates: toDates(date.edtf),
  }))
}

/** A line for every day on which something was said, and for every text with statements that it does not date. */
export function toStatementRows(days: readonly StatementDay[]): TimelineRow[] {
  return days.map((day) => {
    const count = `${day.statements.length} ${day.statements.length === 1 ? 'statement' : 'statements'}`
    const keys = [...new Set(day.statements.map(({ source }) => source))].join(', ')
    return day.kind === 'said'
      ? {
          href: `#${day.id}`,
          when: day.date.words,
          name: `${count}, ${keys}`,
          dates: toDates(day.date.edtf),
        }
      : {
          href: `#${day.id}`,
          when: day.source.date.words,
          name: `${count} at the date of the text, ${keys}`,
          dates: toDates(day.source.date.edtf),
        }
  })
}

/** A line for every source: the dates of what it reports, small, and over them its own. */
export function toPublicationRows(publications: readonly Publication[]): TimelineRow[] {
  return publications.map(({ source, events }) => ({
    href: `#source-${source.key}`,
    when: source.date.words,
    name: `${source.key}, ${events.length} ${events.length === 1 ? 'event' : 'events'}`,
    dates: [
      ...events.flatMap(({ date }) => toDates(date.edtf).map((one) => ({ ...one, minor: true }))),
      ...toDates(source.date.edtf),
    ],
  }))
}

function toDates(edtf: string | undefined): { edtf: string }[] {
  return edtf === undefined ? [] : [{ edtf }]
}
