import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { describeDifference } from '../text/describe-difference.ts'
import { findNearest } from '../text/find-nearest.ts'
import { findNearestWording, findQuotation } from '../text/find-quotation.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import type { Cited } from './evidence.ts'

/** Words, and the passage in which they are said to stand. */
type Claim = {
  readonly source: string
  readonly passage: string
  readonly quotation: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** Where the fields of a claim stand in the file that its author edits. */
type Places = (field: 'source' | 'passage' | 'quotation') => Place

/** Finds quoted words in their passages; what is not there exactly once is a problem with the nearest wording. */
export function createLocator(sources: readonly Source[]) {
  const sourceByKey = new Map<string, Source>(sources.map((source) => [source.key, source]))
  return (claim: Claim, placeOf: Places): { cited?: Cited; problems: Problem[] } => {
    const source = sourceByKey.get(claim.source)
    if (!source) {
      const near = findNearest(claim.source, sourceByKey.keys())
      return { problems: [createProblem('source-known', placeOf('source'), { key: claim.source, near })] }
    }
    const passages = passagesOf(source)
    const passage = passages.find(({ id }) => id === claim.passage)
    if (!passage) {
      const details = { passage: claim.passage, key: source.key, last: passages.at(-1)?.id ?? 'none' }
      return { problems: [createProblem('passage-exists', placeOf('passage'), details)] }
    }
    const text = toReadingText(passage.text, source.layout)
    const ranges = findQuotation(text, { text: claim.quotation, prefix: claim.prefix, suffix: claim.suffix })
    const [range] = ranges
    // Where the words are there, and what should stand beside them is not, that is told with them.
    const isThere = findQuotation(text, { text: claim.quotation }).length > 0
    const words = range || !isThere ? claim.quotation : `${claim.prefix ?? ''}${claim.quotation}${claim.suffix ?? ''}`
    const details = { quotation: quoteForMessage(words), file: `${source.key} ¶${passage.number}` }
    if (range && ranges.length === 1) return { cited: { source, passage, text, ...range }, problems: [] }
    const problem = range
      ? createProblem('quotation-unique', placeOf('quotation'), { ...details, count: ranges.length })
      : createProblem('quotation-found', placeOf('quotation'), { ...details, ...toNearest(text, words) })
    return { problems: [problem] }
  }
}

/** Without marks at either end that the quotation does not have there: it was not meant to reach them. */
function trimLike(nearest: string | undefined, quotation: string): string | undefined {
  if (nearest === undefined) return undefined
  const toMarks = (text: string) => [/^[^\p{L}\p{N}]*/u.exec(text)?.[0] ?? '', /[^\p{L}\p{N}]*$/u.exec(text)?.[0] ?? '']
  const [before = '', after = ''] = toMarks(nearest)
  const [wantedBefore = '', wantedAfter = ''] = toMarks(quotation)
  const start = before.endsWith(wantedBefore) ? before.length - wantedBefore.length : 0
  const end = after.startsWith(wantedAfter) ? after.length - wantedAfter.length : 0
  return nearest.slice(start, nearest.length - end)
}

function toNearest(text: string, quotation: string) {
  const nearest = trimLike(findNearestWording(text, quotation), quotation)
  const difference = nearest === undefined ? undefined : describeDifference(quotation, nearest)
  return {
    nearest: nearest && quoteForMessage(nearest),
    difference: difference && {
      given: quoteForMessage(difference.given),
      there: quoteForMessage(difference.there),
    },
  }
}
