import type { EventOnPage, StatementOnPage } from '../schemas/evidence-page.ts'
import type { SourcePage } from '../schemas/source-page.ts'

/** A source with what it reports: its events in their order, and how many statements are coded in it. */
export type Publication = {
  readonly source: SourcePage
  readonly events: readonly EventOnPage[]
  readonly statements: number
}

/** What each source reports, in the order of the sources. */
export function groupPublications(
  sources: readonly SourcePage[],
  { events, statements }: { readonly events: readonly EventOnPage[]; readonly statements: readonly StatementOnPage[] },
): Publication[] {
  return sources.map((source) => ({
    source,
    events: events.filter(({ evidence }) => evidence.some((quoted) => quoted.source === source.key)),
    statements: statements.filter((statement) => statement.source === source.key).length,
  }))
}
