import { tokenise } from '../dossier/text/tokenise.ts'

/** More words and phrases than this are not marked; a search that finds so many different ones marks the first. */
const mostMarks = 12

/**
 * Where `text` prints one of `wanted`, a word or several side by side, whatever their case, accents, hyphens or
 * apostrophes; UTF-16 offsets, half-open, in order. What overlaps is one mark.
 */
export function findMarks(text: string, wanted: readonly string[]): { readonly start: number; readonly end: number }[] {
  const tokens = tokenise(text)
  const phrases = wanted
    .slice(0, mostMarks)
    .map((words) => tokenise(words).map(({ word }) => word))
    .filter((words) => words.length > 0)
  const marks: { start: number; end: number }[] = []
  for (const [index, { start }] of tokens.entries()) {
    const lengths = phrases
      .filter((words) => words.every((word, offset) => tokens[index + offset]?.word === word))
      .map((words) => words.length)
    if (lengths.length === 0) continue
    const end = tokens[index + Math.max(...lengths) - 1]?.end ?? start
    const last = marks.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end })
  }
  return marks
}
