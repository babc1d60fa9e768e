import type { ShownDate, StatementOnPage } from '../schemas/evidence-page.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { compareText } from '../text/compare-text.ts'

/** What is shown of a text whose statements stand under its own date. */
export type DatedSource = Pick<SourcePage, 'key' | 'title' | 'language' | 'date'>

/**
 * Statements of one day: a day on which the texts say that something was said, or, for what they do not date, the date
 * of the text itself.
 */
export type StatementDay = {
  readonly id: string
  readonly sort: string
  readonly statements: readonly StatementOnPage[]
} & ({ readonly kind: 'said'; readonly date: ShownDate } | { readonly kind: 'text'; readonly source: DatedSource })

/** Statements by day, the days in order: what has a day of its own comes before what has only that of its text. */
export function groupStatements(
  statements: readonly StatementOnPage[],
  sources: readonly DatedSource[],
): StatementDay[] {
  const dated = statements.filter(({ said }) => said.status !== 'unknown')
  const byDate = Map.groupBy(dated, ({ said }) => said.words)
  const said = [...byDate].flatMap(([, [first, ...others]]): StatementDay[] =>
    first
      ? [{ kind: 'said', id: toId(first.said), sort: first.sort, date: first.said, statements: [first, ...others] }]
      : [],
  )
  const texts = sources.flatMap((source): StatementDay[] => {
    const own = statements.filter((one) => one.source === source.key && one.said.status === 'unknown')
    return own.length > 0
      ? [{ kind: 'text', id: `text-${source.key}`, sort: source.date.sort, source, statements: own }]
      : []
  })
  return [...said, ...texts].toSorted(
    (a, b) => compareText(a.sort, b.sort) || compareText(a.kind, b.kind) || compareText(a.id, b.id),
  )
}

/** The dates of its statements, those with the same reason once. */
export function findDates({ statements }: StatementDay): ShownDate[] {
  return [...new Map(statements.map(({ said }) => [said.basis, said])).values()]
}

/** An id in HTML: a date that is ours and the same date in a text are two. */
function toId({ edtf = '', status }: ShownDate): string {
  const name = edtf.replace(/[^\w-]/g, (mark) => `_${mark.charCodeAt(0).toString(16)}`)
  return status === 'supplied' ? `said-${name}-supplied` : `said-${name}`
}
