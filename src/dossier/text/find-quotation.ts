import type { Range } from '../seed/cut-lines.ts'

/** Words to be found in a text, told apart from other occurrences by what stands just before or after. */
export type Quotation = {
  readonly text: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** Every place where a quotation stands in `text`, character for character; a line end counts as one space. */
export function findQuotation(text: string, quotation: Quotation): Range[] {
  const joined = joinLines(text)
  const wanted = joinLines(quotation.text).text
  const prefix = joinLines(quotation.prefix ?? '').text
  const suffix = joinLines(quotation.suffix ?? '').text
  const ranges: Range[] = []
  if (wanted === '') return ranges
  for (let at = joined.text.indexOf(wanted); at >= 0; at = joined.text.indexOf(wanted, at + 1)) {
    const fits = joined.text.slice(0, at).endsWith(prefix) && joined.text.startsWith(suffix, at + wanted.length)
    if (fits) ranges.push({ start: joined.toIndex(at), end: joined.toIndex(at + wanted.length - 1) + 1 })
  }
  return ranges
}

/** A text with each line end and the white space around it as one space, and the way back to indexes of the original. */
function joinLines(text: string): { text: string; toIndex: (index: number) => number } {
  const lineEnd = /[ \t\u00a0]*(?:\r\n|\n|\r)\s*/g
  const parts: string[] = []
  const shifts: { at: number; by: number }[] = []
  let last = 0
  let length = 0
  for (const match of text.matchAll(lineEnd)) {
    parts.push(text.slice(last, match.index), ' ')
    length += match.index - last + 1
    last = match.index + match[0].length
    shifts.push({ at: length, by: last - length })
  }
  parts.push(text.slice(last))
  return { text: parts.join(''), toIndex: (index) => index + (shifts.findLast(({ at }) => at <= index)?.by ?? 0) }
}

/** The words of `text` that are most like a quotation which is not in it, if at least half of its words are there. */
export function findNearestWording(text: string, quotation: string): string | undefined {
  const words = [...text.matchAll(/\S+/g)]
  const folded = words.map(([word]) => fold(word))
  const wanted = (quotation.match(/\S+/g) ?? []).map(fold)
  const counts = toWordCounts(wanted)
  let best = { common: 0, alike: 0, start: 0, end: 0 }
  // As many words as the quotation has, or one more where that has more of them in their order.
  for (const size of [wanted.length, wanted.length + 1]) {
    for (let start = 0; start + size <= words.length; start++) {
      const there = folded.slice(start, start + size)
      const least = size > wanted.length ? best.common + 1 : best.common
      if (countCommon(counts, there) < least) continue
      const common = countInOrder(wanted, there)
      const alike = there.filter((word, index) => word === wanted[index]).length
      const isBetter = common === best.common ? alike > best.alike : common > best.common
      if (common >= least && isBetter) best = { common, alike, start, end: start + size }
    }
  }
  const found = trimWords(words.slice(best.start, best.end), wanted)
  const [first, last] = [found[0], found.at(-1)]
  return first && last && best.common * 2 >= wanted.length
    ? text.slice(first.index, last.index + last[0].length)
    : undefined
}

/** Without words before the first of the quotation and after its last, where these are there. */
function trimWords(words: readonly RegExpExecArray[], wanted: readonly string[]): readonly RegExpExecArray[] {
  const folded = words.map(([word]) => fold(word))
  const start = Math.max(folded.indexOf(wanted[0] ?? ''), 0)
  const end = folded.lastIndexOf(wanted.at(-1) ?? '')
  return words.slice(start, end < start ? words.length : end + 1)
}

function toWordCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** How many words the two share, in whatever order: never fewer than in one order. */
function countCommon(wanted: ReadonlyMap<string, number>, words: readonly string[]): number {
  const there = toWordCounts(words)
  return [...there].reduce((sum, [word, count]) => sum + Math.min(count, wanted.get(word) ?? 0), 0)
}

/** How many words the two share in the same order: their longest common subsequence. */
function countInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [index, other] of b.entries()) {
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
