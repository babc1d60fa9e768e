import type { Actor } from '../schemas/actors.ts'
import type { StatementOnPage } from '../schemas/evidence-page.ts'
import { toActorNode } from './actor-node.ts'
import type { JsonLdNode } from './json-ld.ts'

/**
 * Statements that a source quotes directly, as `Quotation`s: the words, who said them, and the passage that they stand in.
 * `address` is that of the page. Reported speech is nobody's wording, and is not among them.
 */
export function toQuotationNodes(
  statements: readonly StatementOnPage[],
  actorById: ReadonlyMap<string, Actor>,
  address: string,
): JsonLdNode[] {
  return statements
    .filter(({ form }) => form === 'direct')
    .map(({ id, quotation, speakers, passage, language }) => ({
      '@type': 'Quotation',
      '@id': `${address}#${id.slice(id.indexOf('/') + 1)}`,
      text: quotation,
      spokenByCharacter:
        speakers.length > 0
          ? speakers.map((actor) => toActorNode({ ...actor, type: actorById.get(actor.id)?.type }))
          : undefined,
      isBasedOn: `${address}#${passage}`,
      inLanguage: language,
    }))
}
