import { groupLines, type Range } from './cut-lines.ts'

/** How paragraphs are set apart: one a line, by blank lines, or by blank lines with the lines inside hard-wrapped. */
export type Layout = 'lines' | 'blocks' | 'wrapped'

/** Hard-wrapped lines have at most `widest` characters, and most of them at least `typical`. */
const widest = 120
const typical = 25

/**
 * The layout of a text, by this rule. Where most lines stand alone between blank lines, those part the paragraphs.
 * Otherwise lines that follow one another are hard-wrapped when none of them is longer than 120 characters, most of
 * those that go on have 25 or more, and at least two in three of those stop in mid-sentence; if not, every line is a
 * paragraph. (Verse without punctuation looks wrapped: its record says `layout: lines`.)
 */
export function detectLayout(text: string, lines: readonly Range[]): Layout {
  const groups = groupLines(lines)
  const together = groups.filter((group) => group.length > 1)
  const alone = groups.length - together.length
  if (groups.length > 1 && alone >= together.flat().length) return 'blocks'
  return together.length > 0 && isWrapped(text, together) ? 'wrapped' : 'lines'
}

function isWrapped(text: string, together: readonly (readonly Range[])[]): boolean {
  const goingOn = together.flatMap((group) => group.slice(0, -1))
  const long = goingOn.filter((line) => toLength(line) >= typical)
  const unfinished = goingOn.filter((line) => !/[.!?:;…。！？]["'”’»)\]]*$/.test(text.slice(line.start, line.end)))
  const narrow = together.flat().every((line) => toLength(line) <= widest)
  return narrow && long.length * 2 > goingOn.length && unfinished.length * 3 >= goingOn.length * 2
}

function toLength({ start, end }: Range): number {
  return end - start
}
