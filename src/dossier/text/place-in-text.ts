import type { Place } from '../problems/problem.ts'
import { countCodePoints } from './code-points.ts'

/** The place in `file` of a UTF-16 index into its `text`; lines end at LF, CRLF or CR. */
export function placeInText(file: string, text: string, index: number): Place {
  const before = text.slice(0, index)
  const lines = before.split(/\r\n|\n|\r/)
  return { file, line: lines.length, column: countCodePoints(lines.at(-1) ?? '') + 1 }
}
