import type { EvidencePage, StatementOnPage } from '../schemas/evidence-page.ts'
import type { PageSpan } from '../schemas/source-page.ts'

/** A statement to be checked, with its topics by name. */
export type StatementToCheck = { readonly statement: StatementOnPage; readonly topics: readonly string[] }

/** A span of a verification sheet: what is coded in it, or why nothing is. */
export type SpanToCheck = PageSpan & {
  readonly source: string
  readonly statements: readonly StatementToCheck[]
  readonly reason?: string | undefined
}

/** The spans of a source with their statements in the order of the text; a passage without one has the reason, if any. */
export function toVerificationSheet(
  source: string,
  spans: readonly PageSpan[],
  { statements, topics, coverage }: Pick<EvidencePage, 'statements' | 'topics' | 'coverage'>,
): SpanToCheck[] {
  const names = new Map(topics.map(({ id, name }) => [id, name]))
  const byPassage = Map.groupBy(
    statements.filter((statement) => statement.source === source),
    ({ passage }) => passage,
  )
  const excused = coverage
    .filter(({ kind }) => kind === 'statement')
    .flatMap((report) => report.excused)
    .filter((gap) => gap.source === source)
  return spans.map((span) => ({
    ...span,
    source,
    statements: (byPassage.get(span.id) ?? []).map((statement) => ({
      statement,
      topics: statement.topics.map((id) => names.get(id) ?? id),
    })),
    reason: excused.find(({ passage }) => passage === span.id)?.reason,
  }))
}
