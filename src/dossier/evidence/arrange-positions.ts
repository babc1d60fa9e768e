import type { ActorName, EvidencePage, StatementOnPage } from '../schemas/evidence-page.ts'

/** The three ways in which a party's position reaches the reader, in the order of every cell. */
export const bands = {
  own: 'In its own words',
  reported: 'As the outlet reports it',
  described: 'As another party or source describes it',
} as const

export type Band = keyof typeof bands

type Topic = EvidencePage['topics'][number]

/** The date of a source, as its page shows it. */
export type TextDate = { readonly words: string; readonly edtf?: string | undefined }

/** A quotation in a cell, with the date of the text that has it. */
export type PositionEntry = { readonly statement: StatementOnPage; readonly text: TextDate }

/** What is quoted of one party on one topic; each band by date. */
export type Position = {
  readonly topic: Topic
  readonly party: ActorName
  readonly address: string
  readonly bands: readonly { readonly id: Band; readonly name: string; readonly entries: readonly PositionEntry[] }[]
  readonly count: number
}

/** The table of positions, by its rows and by its columns; empty where there is none. */
export type Positions = {
  readonly parties: readonly ActorName[]
  readonly byTopic: readonly { readonly topic: Topic; readonly positions: readonly Position[] }[]
  readonly byParty: readonly { readonly party: ActorName; readonly positions: readonly Position[] }[]
  readonly all: readonly Position[]
  /** How many sources are not coded yet, of how many. */
  readonly uncoded: number
  readonly sources: number
}

type Curated = Pick<EvidencePage, 'topics' | 'parties' | 'statements' | 'cells' | 'coded' | 'uncoded'>

/** Fills the cells of the evidence with their statements. */
export function arrangePositions(evidence: Curated, dateBySource: ReadonlyMap<string, TextDate>): Positions {
  const { topics, parties, statements, cells, coded, uncoded } = evidence
  const statementById = new Map(statements.map((statement) => [statement.id, statement]))
  const toEntries = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const statement = statementById.get(id)
      const text = dateBySource.get(statement?.source ?? '') ?? { words: 'date not known' }
      return statement ? [{ statement, text }] : []
    })
  const all = cells.flatMap((cell) => {
    const topic = topics.find(({ id }) => id === cell.topic)
    const party = parties.find(({ id }) => id === cell.party)
    if (!topic || !party) return []
    return [
      {
        topic,
        party,
        address: `/positions/${party.id}/${topic.id}/`,
        bands: bandIds.map((id) => ({ id, name: bands[id], entries: toEntries(cell[id]) })),
        count: bandIds.reduce((sum, id) => sum + cell[id].length, 0),
      },
    ]
  })
  return {
    parties,
    byTopic: [...Map.groupBy(all, ({ topic }) => topic)].map(([topic, positions]) => ({ topic, positions })),
    byParty: [...Map.groupBy(all, ({ party }) => party)].map(([party, positions]) => ({ party, positions })),
    all,
    uncoded: uncoded.length,
    sources: coded.length + uncoded.length,
  }
}

const bandIds = ['own', 'reported', 'described'] as const

/** What stands in a cell without a quotation: that nothing is reported is not the same as that nobody has looked yet. */
export function describeEmpty({ uncoded, sources }: Pick<Positions, 'uncoded' | 'sources'>): string {
  if (uncoded === 0) return 'No position of this party is reported here'
  const open = `${uncoded} of ${sources} ${sources === 1 ? 'source' : 'sources'} ${uncoded === 1 ? 'is' : 'are'} still to be coded`
  return `Not yet coded: ${open}, and what is coded reports no position of this party here`
}
