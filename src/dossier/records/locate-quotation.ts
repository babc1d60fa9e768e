import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import type { Range } from '../seed/cut-lines.ts'
import { findNearestWording, findQuotation } from '../text/find-quotation.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'

/** Where a record's quotation stands in its seed; a problem when it is not there exactly once. */
export function locateQuotation(
  quotation: { readonly quote: string; readonly prefix?: string | undefined; readonly suffix?: string | undefined },
  place: Place,
  seed: { readonly file: string; readonly text: string },
): { range: Range | undefined; problem: Problem | undefined } {
  const { quote, prefix, suffix } = quotation
  const ranges = findQuotation(seed.text, { text: quote, prefix, suffix })
  const [range] = ranges
  const details = { quotation: quoteForMessage(quote), file: seed.file }
  if (!range) {
    const nearest = findNearestWording(seed.text, quote)
    const problem = createProblem('quotation-found', place, {
      ...details,
      nearest: nearest && quoteForMessage(nearest),
    })
    return { range: undefined, problem }
  }
  if (ranges.length > 1) {
    return { range: undefined, problem: createProblem('quotation-unique', place, { ...details, count: ranges.length }) }
  }
  return { range, problem: undefined }
}
