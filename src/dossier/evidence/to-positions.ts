import type { Actor } from '../schemas/actors.ts'
import type { PositionCell } from '../schemas/evidence-page.ts'
import type { Topic } from '../schemas/topics.ts'
import type { CitedStatement } from './evidence.ts'
import { findParties } from './name-actors.ts'

/**
 * The table of positions: a cell for every topic that a statement touches and every party, by topic as authored, then by
 * party. A party holds what it says itself, or what somebody says for it or as part of it; what another says that it
 * holds, or alone passes on as its words, is described, never its own. `statements` are in the order in which cells list
 * them.
 */
export function toPositions(
  statements: readonly CitedStatement[],
  topics: readonly Topic[],
  actors: readonly Actor[],
): PositionCell[] {
  const partiesOf = createPartyFinder(actors)
  const parties = findParties(actors)
  const told = statements.map((statement) => {
    const saying = partiesOf([...statement.speakers, ...statement.on_behalf_of])
    const relaying = partiesOf(statement.relayed_by)
    const holders = relaying.size === 0 ? saying : saying.intersection(relaying)
    const ascribed = statement.stance === 'ascribes' ? partiesOf(statement.about) : new Set<string>()
    return { statement, holders, described: ascribed.union(saying).difference(holders) }
  })
  return topics
    .filter(({ id }) => statements.some((statement) => statement.topics.includes(id)))
    .flatMap((topic) =>
      parties.map((party) => {
        const here = told.filter(({ statement }) => statement.topics.includes(topic.id))
        const held = here.filter(({ holders }) => holders.has(party.id))
        const own = held.filter(({ statement }) => statement.form === 'direct')
        const reported = held.filter(({ statement }) => statement.form !== 'direct')
        const described = here.filter((one) => one.described.has(party.id))
        return {
          topic: topic.id,
          party: party.id,
          own: toIds(own),
          reported: toIds(reported),
          described: toIds(described),
        }
      }),
    )
}

/** The parties that actors are, or are part of as the texts say. */
function createPartyFinder(actors: readonly Actor[]): (ids: readonly string[]) => Set<string> {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]))
  return (ids) => {
    const all = ids.flatMap((id) => [id, ...(actorById.get(id)?.part_of ?? [])])
    return new Set(all.filter((id) => actorById.get(id)?.party))
  }
}

function toIds(told: readonly { statement: CitedStatement }[]): string[] {
  return told.map(({ statement }) => statement.uid)
}
