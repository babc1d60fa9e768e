import { toCodePointOffset } from '../text/code-points.ts'
import { withoutUndefined } from '../without-undefined.ts'

/** Where words stand in a text, told twice: by themselves with what surrounds them, and by offsets in code points, half-open. */
export type Anchor = {
  readonly exact: string
  /** What stands just before and after; left out at either end of the text. */
  readonly prefix?: string
  readonly suffix?: string
  readonly start: number
  readonly end: number
}

/** So much stands on each side at first, in characters as readers count them; doubled until the words are found once. */
const leastContext = 24

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The words of `text` from one UTF-16 index to another as an anchor that finds them and nothing else there. No character
 * as readers count them is cut in two: words that begin or end inside one are widened to it.
 */
export function anchorQuotation(text: string, range: { readonly start: number; readonly end: number }): Anchor {
  const bounds = [...[...segmenter.segment(text)].map(({ index }) => index), text.length]
  const first = bounds.findLastIndex((bound) => bound <= range.start)
  const last = bounds.findIndex((bound) => bound >= range.end)
  const toIndex = (at: number) => bounds[Math.min(Math.max(at, 0), bounds.length - 1)] ?? 0
  const [start, end] = [toIndex(first), toIndex(last)]
  const exact = text.slice(start, end)
  const widen = (context: number): { prefix: string; suffix: string } => {
    const prefix = text.slice(toIndex(first - context), start)
    const suffix = text.slice(end, toIndex(last + context))
    const isWhole = prefix.length + exact.length + suffix.length === text.length
    return isWhole || countMatches(text, { exact, prefix, suffix }) === 1 ? { prefix, suffix } : widen(context * 2)
  }
  const { prefix, suffix } = widen(leastContext)
  const toOffset = toCodePointOffset(text)
  return withoutUndefined({
    exact,
    prefix: prefix || undefined,
    suffix: suffix || undefined,
    start: toOffset(start),
    end: toOffset(end),
  })
}

/** How often words stand in a text between their surroundings, as a TextQuoteSelector counts. */
export function countMatches(text: string, { exact, prefix = '', suffix = '' }: Omit<Anchor, 'start' | 'end'>): number {
  const words = `${prefix}${exact}${suffix}`
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++
  return count
}
