import { z } from 'astro/zod'
import { list, optionalText, passageId, sourceKey } from '../data/row-fields.ts'
import { toEnum } from '../data/to-enum.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import { forms, identifications, stances } from '../schemas/statements.ts'
import { bands } from './arrange-positions.ts'

/** A row of the table of positions: one statement in one band of the cell of a topic and a party. */
export const positionRow = z.strictObject({
  topic: z.string().describe('Id of the topic.'),
  party: z.string().describe('Id of the actor whose position it is, or is said to be.'),
  band: toEnum(bands).describe(
    'In its own words, as the outlet reports it, or as another describes it: what is described is not thereby held.',
  ),
  statement: z.string().describe('Id of the statement.'),
  source: sourceKey,
  passage: passageId,
  quotation: z.string().describe('The words quoted, character for character.'),
  speakers: list.describe('Ids of the actors that speak.'),
  role: optionalText.describe('What the text calls the speaker, as printed.'),
  on_behalf_of: list.describe('Ids of the actors for whom the speaker speaks.'),
  relayed_by: list.describe('Ids of those who carried the words to the text, in that order; not the publisher.'),
  about: list.describe('Ids of the actors whose acts or position the statement describes.'),
  form: toEnum(forms).describe('How the words reached the page: quoted, in reported speech, or told by the text.'),
  identified: toEnum(identifications).describe('Who is said to speak: by name, by role, unnamed, or nobody.'),
  stance: toEnum(stances).describe('What the statement does.'),
})

export type PositionRow = z.output<typeof positionRow>

/** The table of positions as rows: by topic and party as the table has them, then by band, then as cells list them. */
export function toPositionRows({ cells, statements }: Pick<EvidencePage, 'cells' | 'statements'>): PositionRow[] {
  const statementById = new Map(statements.map((statement) => [statement.id, statement]))
  return cells.flatMap((cell) =>
    (['own', 'reported', 'described'] as const).flatMap((band) =>
      cell[band].flatMap((id) => {
        const statement = statementById.get(id)
        if (!statement) return []
        const { source, passage, quotation, form, identified, stance } = statement
        return {
          topic: cell.topic,
          party: cell.party,
          band,
          statement: id,
          source,
          passage,
          quotation,
          speakers: toIds(statement.speakers),
          role: statement.role ?? null,
          on_behalf_of: toIds(statement.onBehalfOf),
          relayed_by: toIds(statement.relayedBy),
          about: toIds(statement.about),
          form,
          identified,
          stance,
        }
      }),
    ),
  )
}

function toIds(actors: readonly { id: string }[]): string[] {
  return actors.map(({ id }) => id)
}
