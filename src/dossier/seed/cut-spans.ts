import { trimmedRange } from '../text/white-space.ts'
import { cutLines, groupLines, type Range } from './cut-lines.ts'
import { detectLayout, type Layout } from './detect-layout.ts'
import { furnitureRules } from './furniture-rules.ts'

/** Parts of a press text that surround its paragraphs; a second one of a kind has a number (`caption-2`). */
export const matterKinds = ['headline', 'byline', 'timestamp', 'dateline', 'standfirst', 'caption'] as const

/** A stretch of the seed and what it is; UTF-16 indexes. Passages and furniture are numbered later, in order. */
export type CutSpan = Range &
  (
    | { readonly kind: 'passage' }
    | { readonly kind: 'matter'; readonly id: string; readonly by: 'record' | 'rule' }
    | { readonly kind: 'furniture'; readonly rule: string; readonly why: string }
  )

/** How a text is cut: its layout, and its spans in the order of the text, none overlapping, with only white space between. */
export type CutText = { readonly layout: Layout; readonly spans: readonly CutSpan[] }

/**
 * Cuts a text into spans. `named` are spans that the record decides (they win over every rule); `layout` overrules
 * detection; `guessHeadline` takes a short first line without a full stop before a blank line as the headline.
 */
export function cutSpans(
  text: string,
  options: { named?: readonly CutSpan[]; layout?: Layout | undefined; guessHeadline?: boolean } = {},
): CutText {
  const lines = cutLines(text)
  const layout = options.layout ?? detectLayout(text, lines)
  const named = options.named ?? []
  const furniture = findFurniture(text, lines, named)
  const decided = [...named, ...furniture]
  const headline = options.guessHeadline ? guessHeadline(text, lines, decided) : []
  const fixed = [...decided, ...headline].sort((a, b) => a.start - b.start)
  const passages = toBlocks(lines, layout)
    .flatMap((block) => subtract(text, block, fixed))
    .map((range) => ({ kind: 'passage', ...range }) as const)
  return { layout, spans: [...fixed, ...passages].sort((a, b) => a.start - b.start) }
}

function toBlocks(lines: readonly Range[], layout: Layout): Range[] {
  const groups = groupLines(lines)
  if (layout === 'lines') return groups.flat()
  return groups.map((group) => ({ start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }))
}

/** Furniture by rule: from the head downwards and from the foot upwards, as long as lines match. */
function findFurniture(text: string, lines: readonly Range[], named: readonly CutSpan[]): CutSpan[] {
  const written = lines.filter((line) => line.start < line.end)
  return [...peel(text, written, named, 'start'), ...peel(text, written.toReversed(), named, 'end')]
}

function peel(text: string, lines: readonly Range[], named: readonly CutSpan[], at: 'start' | 'end'): CutSpan[] {
  const found: CutSpan[] = []
  for (const line of lines) {
    const rest = subtract(text, line, named)
    const here = named.filter((span) => overlaps(span, line))
    if (rest.length === 0 && here.every((span) => span.kind === 'furniture')) continue
    const range = here.length === 0 ? line : undefined
    const span = range && recognise(text, range, at)
    if (!span) break
    found.push(span)
    if (span.end < line.end) break
  }
  return found
}

function recognise(text: string, line: Range, at: 'start' | 'end'): CutSpan | undefined {
  const words = text.slice(line.start, line.end)
  for (const rule of furnitureRules) {
    const match = rule.at === at ? rule.pattern.exec(words) : null
    if (match) {
      return { kind: 'furniture', rule: rule.id, why: rule.why, start: line.start, end: line.start + match[0].length }
    }
  }
  return undefined
}

/** A headline is at most this many characters long. */
const longestHeadline = 150

function guessHeadline(text: string, lines: readonly Range[], decided: readonly CutSpan[]): CutSpan[] {
  const index = lines.findIndex((line) => subtract(text, line, decided).length > 0)
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || !next || next.start < next.end || decided.some((span) => overlaps(span, line))) return []
  const words = text.slice(line.start, line.end)
  const more = lines.slice(index + 1).some((later) => subtract(text, later, decided).length > 0)
  const isHeadline = words.length <= longestHeadline && !/[.。．｡۔।…]$/.test(words) && more
  return isHeadline ? [{ kind: 'matter', id: 'headline', by: 'rule', ...line }] : []
}

/** What is left of a range without the given spans, trimmed of white space; empty remainders are dropped. */
function subtract(text: string, range: Range, spans: readonly Range[]): Range[] {
  const cuts = spans.filter((span) => overlaps(span, range)).toSorted((a, b) => a.start - b.start)
  const edges = [range.start, ...cuts.flatMap((span) => [span.start, span.end]), range.end]
  const rest: Range[] = []
  for (let index = 0; index < edges.length; index += 2) {
    const start = edges[index] ?? 0
    const end = edges[index + 1] ?? 0
    const piece = start < end ? trimmedRange(text, start, end) : { start, end: start }
    if (piece.start < piece.end) rest.push(piece)
  }
  return rest
}

/** Whether two ranges share characters. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
