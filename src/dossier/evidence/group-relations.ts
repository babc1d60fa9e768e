import type { EvidencePage, Quoted, RelationOnPage, StatementOnPage } from '../schemas/evidence-page.ts'
import { type RelationType, relationTypes } from '../schemas/relations.ts'

/** One end of a relation: the words, and the statements that cover them, which say who speaks. */
export type RelationEnd = Quoted & { readonly statements: readonly StatementOnPage[] }

/** A relation whose two ends say who speaks. */
export type SpokenRelation = Pick<RelationOnPage, 'id' | 'type' | 'note'> & {
  readonly from: RelationEnd
  readonly to: RelationEnd
}

/** Relations of one type, in the order as authored. */
export type RelationGroup = { readonly type: RelationType; readonly relations: readonly SpokenRelation[] }

/** Relations by type, in the order of the list of types; a type without any is left out. */
export function groupRelations({
  relations,
  statements,
}: Pick<EvidencePage, 'relations' | 'statements'>): RelationGroup[] {
  const withStatements = (end: Quoted) => ({ ...end, statements: findCovering(statements, end) })
  return (Object.keys(relationTypes) as RelationType[])
    .map((type) => ({
      type,
      relations: relations
        .filter((relation) => relation.type === type)
        .map(({ id, note, from, to }) => ({ id, type, note, from: withStatements(from), to: withStatements(to) })),
    }))
    .filter((group) => group.relations.length > 0)
}

/** The statements whose words hold the words quoted, one of several that name the same speakers in the same way. */
export function findCovering(statements: readonly StatementOnPage[], quoted: Quoted): StatementOnPage[] {
  const covering = statements.filter(
    ({ source, passage, quotation }) =>
      source === quoted.source && passage === quoted.passage && quotation.includes(quoted.quotation),
  )
  const byVoice = Map.groupBy(covering, ({ speakers, role, onBehalfOf, about, addressee, relayedBy, form }) =>
    JSON.stringify([speakers, role, onBehalfOf, about, addressee, relayedBy, form]),
  )
  return [...byVoice.values()].flatMap((all) => all.slice(0, 1))
}
