import { formatDate } from '../dates/format-date.ts'
import type { EditionChanges, SourceChange } from '../ledger/find-changes.ts'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import type { Correction } from '../schemas/corrections.ts'
import type { CorrectionOnPage } from '../schemas/editions-page.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { Source } from '../sources/source.ts'
import { withoutUndefined } from '../without-undefined.ts'

/** Every correction, the newest first: those that were written down, and what closed editions changed, removed or withdrew. */
export function listCorrections(
  corrections: readonly Correction[],
  { editions }: Ledger,
  { changes, sources }: { changes: readonly EditionChanges[]; sources: readonly Source[] },
): CorrectionOnPage[] {
  const authored = corrections.map(({ id, date, source, passage, page, wrong, now }) =>
    withoutUndefined({
      ...{ id, day: date, date: formatDate(date), source, passage, page },
      wrong: withoutHiddenWords(wrong, ...sources) ?? 'words that are not shown',
      now: withoutHiddenWords(now, ...sources) ?? 'words that are not shown',
    }),
  )
  const automatic = changes.flatMap(({ edition, sources }) => {
    const day = editions[edition - 1]?.date ?? ''
    return sources.flatMap((change) =>
      listChange(change).map(({ passage, ...entry }) =>
        withoutUndefined({
          ...{ id: `edition-${edition}-${change.key}${passage ? `-${passage}` : ''}`, day, date: formatDate(day) },
          ...{ source: change.key, passage, edition },
          ...entry,
        }),
      ),
    )
  })
  const newestFirst = [...authored.toReversed(), ...automatic]
  return newestFirst.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
}

/** A wording that changed, and what went; what is new corrects nothing. */
function listChange(change: SourceChange): { passage?: string; wrong: string; now: string }[] {
  if (change.kind === 'withdrawn') {
    return [{ wrong: 'The source was here.', now: `Withdrawn on ${formatDate(change.date)}: ${change.reason}` }]
  }
  return change.passages.flatMap((passage) => {
    const { id } = passage
    const name = `¶${id.slice(1)}`
    if (passage.kind === 'added') return []
    if (passage.kind === 'changed') {
      return [
        { passage: id, wrong: `${name} had another wording.`, now: 'A later receipt of the text words it otherwise.' },
      ]
    }
    return [
      {
        passage: id,
        wrong: `${name} was in the text.`,
        now: `Removed on ${formatDate(passage.date)}: ${passage.reason}`,
      },
    ]
  })
}
