import type { EventOnPage } from '../schemas/evidence-page.ts'

/** Events that begin in one year, as far as their dates tell; `year` is undefined for those without a date. */
export type EventYear = { readonly year: string | undefined; readonly events: readonly EventOnPage[] }

/** Events by the year of the earliest day that they can mean, in the order given. */
export function groupEvents(events: readonly EventOnPage[]): EventYear[] {
  const groups = Map.groupBy(events, ({ date }) => (date.from ?? date.to)?.slice(0, 4))
  return [...groups].map(([year, all]) => ({ year, events: all }))
}
