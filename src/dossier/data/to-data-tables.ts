import type { Mention } from '../actors/find-mentions.ts'
import { type Evidence, statementsOf } from '../evidence/evidence.ts'
import { toPositionRows } from '../evidence/position-rows.ts'
import type { Sections } from '../pages/sections.ts'
import type { Actor } from '../schemas/actors.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { toActorRows } from './actor-rows.ts'
import type { DataTable, Row } from './data-table.ts'
import { tables } from './describe-tables.ts'
import { toEventRows } from './event-rows.ts'
import { toFigureRows } from './figure-rows.ts'
import { listTables, type TableName } from './list-tables.ts'
import { toMentionRows } from './mention-rows.ts'
import { toPassageRows } from './passage-rows.ts'
import { toRelationRows } from './relation-rows.ts'
import { toStatementRows } from './statement-rows.ts'
import { toSourceRows } from './to-source-rows.ts'

/** What the tables are made of; `sorted` are the sources by date, `home` is the address of the site. */
export type DataContext = {
  readonly sorted: readonly Source[]
  readonly actors: readonly Actor[]
  readonly mentions: ReadonlyMap<Span, readonly Mention[]>
  readonly evidence: Evidence
  /** Says which of the evidence may be shown, and in what order. */
  readonly evidencePage: EvidencePage
  readonly shows: Sections
  readonly home: string
}

/** All tables of a dossier, in the order of their list; nothing of a source of which only the record may be seen. */
export function toDataTables(context: DataContext): DataTable[] {
  const { sorted, actors, mentions, evidence, evidencePage: page, home } = context
  const rows: Record<TableName, () => readonly Row[]> = {
    sources: () => toSourceRows(sorted, home),
    passages: () => toPassageRows(sorted),
    statements: () => toStatementRows(pick(page.statements, statementsOf(evidence), ({ uid }) => uid)),
    topics: () => page.topics,
    figures: () => toFigureRows(pick(page.figures, evidence.figures, ({ id }) => id)),
    series: () => page.series.map(({ id, name, unit, note }) => ({ id, name, unit, note: note ?? null })),
    events: () => toEventRows(pick(page.events, evidence.events, ({ id }) => id)),
    actors: () => toActorRows(actors, sorted),
    mentions: () => toMentionRows(sorted, mentions),
    relations: () => toRelationRows(pick(page.relations, evidence.relations, ({ id }) => id)),
    positions: () => toPositionRows(page),
  }
  return listTables(context.shows).map((name) => ({ name, ...tables[name], rows: rows[name]() }))
}

/** Of `all`, those that the pages show, in their order. */
function pick<T>(shown: readonly { id: string }[], all: readonly T[], toId: (one: T) => string): T[] {
  const byId = new Map(all.map((one) => [toId(one), one]))
  return shown.flatMap(({ id }) => byId.get(id) ?? [])
}
