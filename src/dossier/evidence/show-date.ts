import { toDateBounds } from '../dates/date-bounds.ts'
import { formatDate } from '../dates/format-date.ts'
import { withoutHiddenWords } from '../pages/hidden-text.ts'
import type { EvidenceDate } from '../schemas/evidence-fields.ts'
import type { ShownDate } from '../schemas/evidence-page.ts'
import type { Source } from '../sources/source.ts'
import { withoutUndefined } from '../without-undefined.ts'

/**
 * A date of the evidence as pages print it: in brackets when it is ours, "not given" when nobody says. It rests on
 * `sources`; a reason that gives away hidden words of them is not shown.
 */
export function showDate(date: EvidenceDate | undefined, ...sources: readonly Source[]): ShownDate {
  const basis = date && date.status !== 'stated' ? withoutHiddenWords(date.basis, ...sources) : undefined
  if (date === undefined || date.status === 'unknown')
    return withoutUndefined({ words: 'date not given', status: 'unknown' as const, basis })
  const { earliest, latest } = toDateBounds(date.value)
  const words = formatDate(date.value)
  return withoutUndefined({
    words: date.status === 'supplied' ? `[${words}]` : words,
    edtf: date.value,
    status: date.status,
    certainty: date.status === 'supplied' ? date.certainty : undefined,
    basis,
    from: earliest,
    to: latest,
  })
}
