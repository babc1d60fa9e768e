import { z } from 'astro/zod'
import type { CitedRelation } from '../evidence/evidence.ts'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import { relationTypes } from '../schemas/relations.ts'
import { optionalText, quotedFields, toQuotedCells } from './row-fields.ts'
import { toEnum } from './to-enum.ts'

/** A row of the table of relations: the words of one passage, and what they are to those of another. */
export const relationRow = z.strictObject({
  id: z.string().describe('Id of the relation.'),
  type: toEnum(relationTypes).describe('What the first words are to the second.'),
  from_source: quotedFields.source,
  from_passage: quotedFields.passage,
  from_quotation: quotedFields.quotation,
  from_start: quotedFields.start,
  from_end: quotedFields.end,
  to_source: quotedFields.source,
  to_passage: quotedFields.passage,
  to_quotation: quotedFields.quotation,
  to_start: quotedFields.start,
  to_end: quotedFields.end,
  note: optionalText.describe('In what they agree or differ, in a line of ours.'),
})

type RelationRow = z.output<typeof relationRow>

/** Relations as rows, in the order given. */
export function toRelationRows(relations: readonly CitedRelation[]): RelationRow[] {
  return relations.map(({ id, type, note, cited }) => {
    const [from, to] = [toQuotedCells(cited.from), toQuotedCells(cited.to)]
    return {
      id,
      type,
      from_source: from.source,
      from_passage: from.passage,
      from_quotation: from.quotation,
      from_start: from.start,
      from_end: from.end,
      to_source: to.source,
      to_passage: to.passage,
      to_quotation: to.quotation,
      to_start: to.start,
      to_end: to.end,
      note: withoutHiddenWords(note, cited.from.source, cited.to.source) ?? null,
    }
  })
}
