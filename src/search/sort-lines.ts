import { compareText } from '../dossier/text/compare-text.ts'
import type { Occurrence } from './place-words.ts'

/** An occurrence in a span whose words, as they are compared, are known. */
export type PlacedLine = {
  readonly span: number
  readonly words: readonly string[]
  readonly occurrence: Occurrence
}

/** So many words of context decide. */
const mostWords = 12

/** Lines in the order of the words after the occurrence, or of those before it from the nearest on; equals by their place. */
export function sortLines<Line extends PlacedLine>(lines: readonly Line[], side: 'left' | 'right'): Line[] {
  return lines
    .map((line) => ({ line, context: toContext(line, side), found: toFound(line) }))
    .sort(
      (a, b) =>
        compareText(a.context, b.context) ||
        compareText(a.found, b.found) ||
        a.line.span - b.line.span ||
        a.line.occurrence.start - b.line.occurrence.start,
    )
    .map(({ line }) => line)
}

function toContext({ words, occurrence: { start, end } }: PlacedLine, side: 'left' | 'right'): string {
  const context =
    side === 'right' ? words.slice(end, end + mostWords) : words.slice(Math.max(0, start - mostWords), start).reverse()
  return context.join(' ')
}

function toFound({ words, occurrence: { start, end } }: PlacedLine): string {
  return words.slice(start, end).join(' ')
}
