import type { Source } from '../sources/source.ts'
import { checkQuotation } from '../text/check-quotation.ts'
import { type CitedPassage, findCitedPassages } from './cited-passages.ts'
import { findCitations } from './find-citations.ts'
import { findCopiedWords } from './find-copied-words.ts'
import { findQuotations, type MarkedQuotation } from './find-quotations.ts'

/** A stretch of a text that is not shown, because its words are those of a hidden source; UTF-16 indexes, half-open. */
export type WithheldWords = {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly kind: 'quotation' | 'copy'
  /** What is shown in its place. */
  readonly mark: string
}

/** Ours, in our type: a reader sees that words stood here, and none of them. */
const mark = '[words not shown]'

/**
 * What of each of a chapter's texts is not shown, in order: quotations from a source of which only the record is shown, and
 * words of ours that copy a text which is hidden. Words that another cited source, which is shown, has as well stay.
 */
export function findWithheldWords(texts: readonly string[], sources: readonly Source[]): WithheldWords[][] {
  if (sources.every(({ record }) => record.access === 'full')) return texts.map(() => [])
  const sourceByKey = new Map<string, Source>(sources.map((source) => [source.key, source]))
  const copied = findCopiedWords(texts, sources)
  return texts.map((text, index) =>
    [
      ...findWithheldQuotations(text, sourceByKey),
      ...(copied[index] ?? []).map((copy): WithheldWords => ({ ...copy, kind: 'copy', mark })),
    ].sort((a, b) => a.start - b.start),
  )
}

/** A text, or the part of it that begins at `from`, with marks where words of it are not shown. */
export function withholdWords(text: string, withheld: readonly WithheldWords[], from = 0): string {
  const to = from + text.length
  const inside = withheld.filter(({ start, end }) => start < to && end > from)
  const ends = [...inside.map(({ start }) => Math.max(start, from)), to]
  return ends
    .map((end, index) => {
      const last = inside[index - 1]
      const shown = text.slice(Math.max(last?.end ?? from, from) - from, end - from)
      return `${last && last.start >= from ? last.mark : ''}${shown}`
    })
    .join('')
}

function findWithheldQuotations(text: string, sourceByKey: ReadonlyMap<string, Source>): WithheldWords[] {
  const citations = findCitations(text)
  return findQuotations(text).quotations.flatMap((quotation): WithheldWords[] => {
    const citation = citations.find(({ start }) => start >= quotation.end)
    const key = citation && findHiddenOrigin(quotation, findCitedPassages(citation, sourceByKey))
    const { start, end, text: words } = quotation
    // A full stop inside the marks ends our sentence as well.
    return key ? [{ start, end, key, kind: 'quotation', mark: mark + (/[.,?!]$/.exec(words.trim())?.[0] ?? '') }] : []
  })
}

/** The key of the source that a quotation would show words of although it is hidden; undefined where it may be shown. */
function findHiddenOrigin({ text }: MarkedQuotation, passages: readonly CitedPassage[]): string | undefined {
  const isRecord = ({ source }: CitedPassage) => source.record.access === 'record'
  const hasWords = (passage: CitedPassage) => ['verbatim', 'marked'].includes(checkQuotation(text, passage.text).kind)
  const hidden = passages.filter(isRecord)
  if (hidden.length === 0 || passages.some((passage) => !isRecord(passage) && hasWords(passage))) return undefined
  return (hidden.find(hasWords) ?? hidden[0])?.source.key
}
