import type { CutText } from '../seed/cut-spans.ts'
import { toCodePointOffset } from '../text/code-points.ts'
import { sha256 } from '../text/sha256.ts'
import type { Span, SpannedText } from './span.ts'

/**
 * Gives every span its id, its offsets in code points and its hash. `passageNumbers` are the numbers of the passages in
 * order (from the ledger, where one was published); without them they count from 1. Furniture counts from 1, too.
 */
export function numberSpans(text: string, cut: CutText, passageNumbers?: readonly number[]): SpannedText {
  const toOffset = toCodePointOffset(text)
  let passages = 0
  let furniture = 0
  const spans = cut.spans.map((span): Span => {
    const exact = text.slice(span.start, span.end)
    const stretch = { start: toOffset(span.start), end: toOffset(span.end), text: exact, sha256: sha256(exact) }
    if (span.kind === 'matter') return { kind: 'matter', id: span.id, by: span.by, ...stretch }
    if (span.kind === 'furniture') {
      return { kind: 'furniture', id: `furniture-${++furniture}`, rule: span.rule, why: span.why, ...stretch }
    }
    const number = passageNumbers?.[passages] ?? passages + 1
    passages++
    return { kind: 'passage', id: `p${number}`, number, ...stretch }
  })
  return { layout: cut.layout, spans }
}
