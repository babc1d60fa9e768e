import { z } from 'astro/zod'
import { mayQuote } from '../evidence/cited-words.ts'
import type { CitedEvent } from '../evidence/evidence.ts'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import { certainty, knownStatus, list, optionalText, quotedFields, toDateCells, toQuotedCells } from './row-fields.ts'

/** A row of the table of events: an event with one of the quotations that it rests on. */
export const eventRow = z.strictObject({
  id: z.string().describe('Id of the event; the same in the rows of all its quotations.'),
  evidence: z.int().min(1).describe('Which of its quotations this row gives, counted from 1.'),
  name: z.string().describe('What happened, in words of ours.'),
  date: optionalText.describe('When it happened, in EDTF.'),
  date_status: knownStatus.describe('How the date is known.'),
  date_certainty: certainty.describe('How sure we are of a supplied date.'),
  date_basis: optionalText.describe('Why the date is supplied.'),
  ...quotedFields,
  actors: list.describe('Ids of the actors that took part or are concerned.'),
  places: list.describe('Ids of the places.'),
  note: optionalText.describe('A line of ours where something needs saying.'),
})

type EventRow = z.output<typeof eventRow>

/** Events as rows, one for each quotation that may be shown; in the order given. */
export function toEventRows(events: readonly CitedEvent[]): EventRow[] {
  return events.flatMap((event) => {
    const sources = event.cited.map(({ source }) => source)
    const date = toDateCells(event.date, ...sources)
    return event.cited.filter(mayQuote).map((cited, index) => ({
      id: event.id,
      evidence: index + 1,
      name: event.name,
      date: date.value,
      date_status: date.status,
      date_certainty: date.certainty,
      date_basis: date.basis,
      ...toQuotedCells(cited),
      actors: event.actors,
      places: event.places,
      note: withoutHiddenWords(event.note, ...sources) ?? null,
    }))
  })
}
