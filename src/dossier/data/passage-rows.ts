import { z } from 'astro/zod'
import { showsText } from '../pages/hidden-text.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { optionalText, passageId, position, sourceKey } from './row-fields.ts'

/** A row of the table of passages. */
export const passageRow = z.strictObject({
  source: sourceKey,
  passage: passageId,
  number: z.int().min(1).describe('Its number, which is ours and not the publisher’s.'),
  text: optionalText.describe('Its reading text: the words of the source; none where the source shows excerpts only.'),
  start: position.describe('Where it begins in the seed, in code points of the decoded file, counted from 0.'),
  end: position.describe('Where it ends in the seed, in code points, excluded.'),
  sha256: z.string().describe('SHA-256 of its exact characters in the seed, as UTF-8.'),
})

type PassageRow = z.output<typeof passageRow>

/** The passages of all sources of which more than the record is shown. */
export function toPassageRows(sorted: readonly Source[]): PassageRow[] {
  return sorted
    .filter(({ record }) => record.access !== 'record')
    .flatMap((source) =>
      passagesOf(source).map(({ id, number, text, start, end, sha256 }) => ({
        source: source.key,
        passage: id,
        number,
        text: showsText(source) ? toReadingText(text, source.layout) : null,
        start,
        end,
        sha256,
      })),
    )
}
