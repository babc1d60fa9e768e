import { z } from 'astro/zod'
import { certainty, knownStatus, list, optionalText, position, sourceKey } from './row-fields.ts'

const how = (field: string) => ({
  status: knownStatus.describe(`How the ${field} is known: stated by the text, supplied by the editors, or unknown.`),
  certainty: certainty.describe(`How sure the editors are of a supplied ${field}.`),
  basis: optionalText.describe(`Why the ${field} is supplied, or what was looked for where it is unknown.`),
})
const [title, author, publisher] = [how('title'), how('author'), how('publisher')]
const [date, time, place, language] = [how('date of publication'), how('time'), how('place'), how('language')]
const inBrackets = 'in [brackets] when it is supplied'

/** A row of the table of sources: words that are ours stand in brackets, values in a notation have their status beside them. */
export const sourceRow = z.strictObject({
  key: sourceKey,
  address: z.url().describe('Address of its page; a passage is cited by adding #p and its number.'),
  title: z.string().describe(`Title, ${inBrackets}; the name of the file where no title is known.`),
  title_status: title.status,
  title_certainty: title.certainty,
  title_basis: title.basis,
  title_words: z
    .enum(['theirs', 'ours', 'file'])
    .describe('Whose words the title is: of the text or a copy of it, of the editors, or the name of the file.'),
  title_label: optionalText.describe('Where a supplied title comes from.'),
  author: optionalText.describe(`Author or authors, ${inBrackets}.`),
  author_status: author.status,
  author_certainty: author.certainty,
  author_basis: author.basis,
  publisher: optionalText.describe(`Publisher, ${inBrackets}.`),
  publisher_status: publisher.status,
  publisher_certainty: publisher.certainty,
  publisher_basis: publisher.basis,
  publisher_actor: optionalText.describe('Id of the publisher among the actors; as sure as the publisher.'),
  date: optionalText.describe('Date of publication in EDTF (ISO 8601-2), without brackets: see date_status.'),
  date_status: date.status,
  date_certainty: date.certainty,
  date_basis: date.basis,
  time: optionalText.describe(
    'Local time of day of publication, hours and minutes, without brackets: see time_status.',
  ),
  time_status: time.status,
  time_certainty: time.certainty,
  time_basis: time.basis,
  place: optionalText.describe(`Place of the dateline, ${inBrackets}.`),
  place_status: place.status,
  place_certainty: place.certainty,
  place_basis: place.basis,
  language: optionalText.describe('Language as a BCP 47 tag, without brackets: see language_status.'),
  language_status: language.status,
  language_certainty: language.certainty,
  language_basis: language.basis,
  access: z
    .enum(['full', 'excerpts', 'record'])
    .describe('What of the text is shown: all of it, only what is quoted, or only the record.'),
  rights: optionalText.describe('Address of the rights statement.'),
  identifier: optionalText.describe('Persistent identifier, as an address.'),
  witnesses: list.describe('Addresses where the document, or a text close to it, was seen; a semicolon as %3B.'),
  words: position.describe('Words of all passages.'),
  passages: position.describe('How many passages the text has.'),
  seed_file: z.string().describe('Name of the file as received.'),
  seed_bytes: position.describe('Bytes of the file as received.'),
  seed_sha256: z.string().describe('SHA-256 of the file as received.'),
  reading_text_sha256: z.string().describe('SHA-256 of the whole reading text as UTF-8.'),
})

export type SourceRow = z.output<typeof sourceRow>
