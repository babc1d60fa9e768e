import { arrangePositions, type Position, type Positions } from '#dossier/evidence/arrange-positions.ts'
import { getEvidence } from './evidence.ts'
import { getSources } from './sources.ts'

/** The table of positions, by rows and by columns; empty in a dossier without any. */
export async function getPositions(): Promise<Positions> {
  const sources = await getSources()
  return arrangePositions(await getEvidence(), new Map(sources.map(({ key, date }) => [key, date])))
}

/** A row or a column of the table as a page of its own: every topic for a party, or every party for a topic. */
export type PositionsPage = {
  readonly id: string
  readonly of: 'party' | 'topic'
  readonly positions: readonly [Position, ...Position[]]
}

/** The pages of parties and of topics. */
export async function getPositionsPages(): Promise<PositionsPage[]> {
  const { byParty, byTopic } = await getPositions()
  return [
    ...byParty.flatMap(({ party, positions }) => toPage(party.id, 'party', positions)),
    ...byTopic.flatMap(({ topic, positions }) => toPage(topic.id, 'topic', positions)),
  ]
}

function toPage(id: string, of: PositionsPage['of'], [first, ...rest]: readonly Position[]): PositionsPage[] {
  return first ? [{ id, of, positions: [first, ...rest] }] : []
}
