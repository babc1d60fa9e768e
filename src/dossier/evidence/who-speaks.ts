import type { ActorName, EvidencePage, StatementOnPage } from '../schemas/evidence-page.ts'

/** Who speaks in each source: how many statements, and how many of them in the speaker's own words. */
export type VoiceRow = {
  readonly voice: ActorName | 'others' | 'nobody'
  /** By source, in the order of `coded`. */
  readonly counts: readonly { readonly source: string; readonly all: number; readonly direct: number }[]
}

/**
 * A row for each party that speaks, by name, one for all other speakers and one for the text itself; statements that two
 * parties make jointly count for both.
 */
export function findWhoSpeaks({ statements, parties, coded, cells }: EvidencePage): VoiceRow[] {
  const held = new Map(parties.map(({ id }) => [id, findHeld(id, cells)]))
  const isHeld = ({ id }: StatementOnPage) => [...held.values()].some((ids) => ids.has(id))
  const toRow = (voice: VoiceRow['voice'], speaks: (statement: StatementOnPage) => boolean): VoiceRow => ({
    voice,
    counts: coded.map((source) => {
      const here = statements.filter((statement) => statement.source === source && speaks(statement))
      return { source, all: here.length, direct: here.filter(({ form }) => form === 'direct').length }
    }),
  })
  return [
    ...parties.map((party) => toRow(party, ({ id }) => held.get(party.id)?.has(id) ?? false)),
    toRow('others', (statement) => statement.identified !== 'nobody' && !isHeld(statement)),
    toRow('nobody', ({ identified }) => identified === 'nobody'),
  ].filter(({ counts }) => counts.some(({ all }) => all > 0))
}

/** The statements that a party makes itself, in its own words or as reported. */
function findHeld(party: string, cells: EvidencePage['cells']): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => (cell.party === party ? [...cell.own, ...cell.reported] : [])))
}
