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
  const wanted = toWordCounts(quotation.match(/\S+/g) ?? [])
  const size = Math.max(1, quotation.match(/\S+/g)?.length ?? 1)
  let best = { common: 0, start: 0 }
  for (let start = 0; start + size <= words.length; start++) {
    const common = countCommon(
      wanted,
      words.slice(start, start + size).map(([word]) => word),
    )
    if (common > best.common) best = { common, start }
  }
  const first = words[best.start]
  const last = words[best.start + size - 1]
  return first && last && best.common * 2 >= size ? text.slice(first.index, last.index + last[0].length) : undefined
}

function toWordCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1)
  return counts
}

function countCommon(wanted: ReadonlyMap<string, number>, words: readonly string[]): number {
  const there = toWordCounts(words)
  return [...there].reduce((sum, [word, count]) => sum + Math.min(count, wanted.get(word) ?? 0), 0)
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
