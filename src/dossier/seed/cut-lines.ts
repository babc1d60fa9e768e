import { trimmedRange } from '../text/white-space.ts'

/** A stretch of a text: UTF-16 indexes, half-open. */
export type Range = { readonly start: number; readonly end: number }

/** The lines of a text without their white space at either end; blank lines are empty ranges. Lines end at LF, CRLF or CR. */
export function cutLines(text: string): Range[] {
  const lines: Range[] = []
  const lineEnd = /\r\n|\n|\r/g
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    lines.push(trimmedRange(text, start, match.index))
    start = match.index + match[0].length
  }
  lines.push(trimmedRange(text, start, text.length))
  return lines
}

/** The runs of lines between blank lines. */
export function groupLines(lines: readonly Range[]): Range[][] {
  const groups: Range[][] = []
  let open = false
  for (const line of lines) {
    const blank = line.start === line.end
    if (blank) open = false
    else if (open) groups.at(-1)?.push(line)
    else {
      groups.push([line])
      open = true
    }
  }
  return groups
}
