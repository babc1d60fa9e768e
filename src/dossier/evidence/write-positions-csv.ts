import { csvFormat } from 'd3-dsv'
import type { ActorName } from '../schemas/evidence-page.ts'
import { bands, type Position, type PositionEntry, type Positions } from './arrange-positions.ts'

/**
 * The table of positions as CSV: a row for every quotation of every cell, in the order of the table, and one for every
 * empty cell, whose band says why it is empty. `root` is the address of the site, with its last slash.
 */
export function writePositionsCsv({ all, uncoded }: Pick<Positions, 'all' | 'uncoded'>, root: string): string {
  const empty = uncoded === 0 ? 'No position reported' : 'Not yet coded'
  const rows = all.flatMap((position) =>
    position.count === 0
      ? [toRow(position, empty)]
      : position.bands.flatMap(({ id, entries }) =>
          entries.map((entry) => toRow(position, bands[id], { entry, root })),
        ),
  )
  return `${csvFormat(rows, columns)}\n`
}

const columns = [
  'topic',
  'party',
  'band',
  'stance',
  'quotation',
  'speakers',
  'role',
  'form',
  'identified',
  'relayed_by',
  'date_statement',
  'date_source',
  'source',
  'passage',
  'address',
] as const

type Row = Readonly<Record<(typeof columns)[number], string>>

function toRow({ topic, party }: Position, band: string, quoted?: { entry: PositionEntry; root: string }): Row {
  const { statement, text } = quoted?.entry ?? {}
  return {
    topic: topic.name,
    party: party.name,
    band,
    stance: statement?.stance ?? '',
    quotation: statement?.quotation ?? '',
    speakers: toNames(statement?.speakers),
    role: statement?.role ?? '',
    form: statement?.form ?? '',
    identified: statement?.identified ?? '',
    relayed_by: toNames(statement?.relayedBy),
    date_statement: statement?.said.edtf ?? '',
    date_source: text?.edtf ?? '',
    source: statement?.source ?? '',
    passage: statement?.passage ?? '',
    address: statement && quoted ? `${quoted.root}sources/${statement.source}/#${statement.passage}` : '',
  }
}

function toNames(actors: readonly ActorName[] = []): string {
  return actors.map(({ name }) => name).join('; ')
}
