import { z } from 'astro/zod'
import type { CitedStatement } from '../evidence/evidence.ts'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import { forms, identifications, stances } from '../schemas/statements.ts'
import { certainty, knownStatus, list, optionalText, quotedFields, toDateCells, toQuotedCells } from './row-fields.ts'
import { toEnum } from './to-enum.ts'

/** A row of the table of statements. */
export const statementRow = z.strictObject({
  id: z.string().describe('Id of the statement: the key of its source, a slash, s and a number.'),
  ...quotedFields,
  speakers: list.describe('Ids of the actors that speak, jointly; empty where nobody or only a role is given.'),
  role: optionalText.describe('What the text calls the speaker, as printed.'),
  on_behalf_of: list.describe('Ids of the actors for whom the speaker speaks.'),
  addressee: list.describe('Ids of the actors to whom it is said.'),
  form: toEnum(forms).describe('How the words reached the page: quoted, in reported speech, or told by the text.'),
  identified: toEnum(identifications).describe('Who is said to speak: by name, by role, unnamed, or nobody.'),
  relayed_by: list.describe('Ids of those who carried the words to the text, in that order; not the publisher.'),
  about: list.describe('Ids of the actors whose acts or position the statement describes.'),
  topics: list.describe('Ids of its topics.'),
  stance: toEnum(stances).describe('What the statement does.'),
  date_statement: optionalText.describe('When it was said, in EDTF.'),
  date_statement_status: knownStatus.describe('How the date of the statement is known.'),
  date_statement_certainty: certainty.describe('How sure we are of a supplied date of the statement.'),
  date_statement_basis: optionalText.describe('Why the date of the statement is supplied.'),
  date_event: optionalText.describe('When what it tells of happened, in EDTF.'),
  date_event_status: knownStatus.describe('How the date of the event is known.'),
  date_event_certainty: certainty.describe('How sure we are of a supplied date of the event.'),
  date_event_basis: optionalText.describe('Why the date of the event is supplied.'),
  note: optionalText.describe('A line of ours where something needs saying.'),
})

type StatementRow = z.output<typeof statementRow>

/** Statements as rows, in the order given. */
export function toStatementRows(statements: readonly CitedStatement[]): StatementRow[] {
  return statements.map((statement) => {
    const said = toDateCells(statement.date_statement, statement.cited.source)
    const happened = toDateCells(statement.date_event, statement.cited.source)
    return {
      id: statement.uid,
      ...toQuotedCells(statement.cited),
      speakers: statement.speakers,
      role: statement.role ?? null,
      on_behalf_of: statement.on_behalf_of,
      addressee: statement.addressee,
      form: statement.form,
      identified: statement.identified,
      relayed_by: statement.relayed_by,
      about: statement.about,
      topics: statement.topics,
      stance: statement.stance,
      date_statement: said.value,
      date_statement_status: said.status,
      date_statement_certainty: said.certainty,
      date_statement_basis: said.basis,
      date_event: happened.value,
      date_event_status: happened.status,
      date_event_certainty: happened.certainty,
      date_event_basis: happened.basis,
      note: withoutHiddenWords(statement.note, statement.cited.source) ?? null,
    }
  })
}
