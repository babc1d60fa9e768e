import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import type { Source } from '../sources/source.ts'
import { checkQuotation, type QuotationCheck } from '../text/check-quotation.ts'
import { placeInText } from '../text/place-in-text.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import { findCitedPassages } from './cited-passages.ts'
import { type Citation, findCitations, removeCitations } from './find-citations.ts'
import { findQuotations, type MarkedQuotation } from './find-quotations.ts'
import type { ParsedChapter } from './parse-chapter.ts'
import { findPiece, type ProseBlock, toFileIndex } from './read-block-text.ts'

/** The quotations of a block that are not what they say: uncited, or in other words than the passage. */
export function checkQuotations(
  block: ProseBlock,
  { file, text }: ParsedChapter,
  sourceByKey: ReadonlyMap<string, Source>,
): Problem[] {
  const placeOf = (index: number) => placeInText(file, text, toFileIndex(block, index, text))
  const { quotations, loose } = findQuotations(block.text)
  const citations = findCitations(block.text)
  return [
    ...loose.map((index) => createProblem('quotation-closed', placeOf(index), { mark: block.text.charAt(index) })),
    ...quotations.flatMap((quotation) => checkOne(quotation, block, citations, sourceByKey, placeOf(quotation.start))),
    ...findUnquoted(block).map(({ index, words }) =>
      createProblem('block-quotation-quoted', placeOf(index), { words: quoteForMessage(words, 60) }),
    ),
  ]
}

function checkOne(
  { start, end, text }: MarkedQuotation,
  block: ProseBlock,
  citations: readonly Citation[],
  sourceByKey: ReadonlyMap<string, Source>,
  place: Place,
): Problem[] {
  const quotation = quoteForMessage(text)
  if (!findPiece(block, start, end)) return [createProblem('quotation-plain', place, { quotation })]
  const citation = citations.find((candidate) => candidate.start >= end)
  if (!citation) return [createProblem('quotation-cited', place, { quotation })]
  const passages = findCitedPassages(citation, sourceByKey)
  // What cannot be found is told of the citation.
  if (passages.length < citation.places.length) return []
  const checks = passages.map((passage) => checkQuotation(text, passage.text))
  if (checks.some(({ kind }) => kind === 'verbatim' || kind === 'marked')) return []
  const where = citation.places.map(({ key, paragraph }) => `\`${key}\`, para. ${paragraph}`).join(' or ')
  const near = checks.filter((check) => check.kind === 'altered').toSorted((a, b) => b.likeness - a.likeness)[0]
  return [createProblem('quotation-verbatim', place, { quotation, where, ...describe(near) })]
}

function describe(near: Extract<QuotationCheck, { kind: 'altered' }> | undefined) {
  if (!near) return { nearest: undefined, changes: [] }
  const changes = near.difference.filter((run) => run.kind === 'changed')
  return {
    nearest: quoteForMessage(near.nearest, 200),
    changes: changes.map(({ quoted, source }) => ({
      quoted: quoteForMessage(quoted, 60),
      source: quoteForMessage(source, 60),
    })),
  }
}

/** In a block quotation every word is a source's: what stands outside of quotation marks there. */
function findUnquoted({ isQuotation, text }: ProseBlock): { index: number; words: string }[] {
  if (!isQuotation) return []
  const ends = findQuotations(text).quotations.map(({ start, end }) => ({ start, end }))
  const outside = [{ start: 0, end: 0 }, ...ends].map(({ end }, index) => ({
    from: end,
    to: ends[index]?.start ?? text.length,
  }))
  return outside.flatMap(({ from, to }) => {
    const words = removeCitations(text.slice(from, to))
    const first = words.search(/[\p{L}\p{N}]/u)
    return first < 0 ? [] : [{ index: from + first, words: words.trim() }]
  })
}
