import { createProblem, type Problem } from '../problems/problem.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { findNearest } from '../text/find-nearest.ts'
import { placeInText } from '../text/place-in-text.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import { findCitations, findNearCitations } from './find-citations.ts'
import type { ParsedChapter } from './parse-chapter.ts'
import { findPiece, type ProseBlock, toFileIndex } from './read-block-text.ts'

/** The citations of a block that are not as they should be: malformed, of nothing, or where none can stand. */
export function checkCitations(
  block: ProseBlock,
  { file, text }: ParsedChapter,
  sourceByKey: ReadonlyMap<string, Source>,
): Problem[] {
  const placeOf = (index: number) => placeInText(file, text, toFileIndex(block, index, text))
  const keys = [...sourceByKey.keys()]
  const malformed = findNearCitations(block.text, keys).map(({ start, text: found, meant }) =>
    createProblem('citation-well-formed', placeOf(start), { found: quoteForMessage(found, 60), meant }),
  )
  const misplaced = findCitations(block.text).flatMap(({ start, end }) => {
    const piece = findPiece(block, start, end)
    if (piece && piece.inside === undefined) return []
    const inside = piece?.inside ?? 'words that are set in two ways'
    return [createProblem('citation-in-plain-text', placeOf(start), { citation: block.text.slice(start, end), inside })]
  })
  const unknown = findCitations(block.text).flatMap(({ places }) =>
    places.flatMap(({ key, paragraph, start }) => {
      const source = sourceByKey.get(key)
      if (!source) return [createProblem('citation-key-known', placeOf(start), { key, near: findNearest(key, keys) })]
      const passages = passagesOf(source)
      if (passages.some(({ number }) => number === paragraph)) return []
      const details = { key, paragraph, last: passages.at(-1)?.number ?? 0 }
      return [createProblem('citation-paragraph-exists', placeOf(start), details)]
    }),
  )
  return [...malformed, ...misplaced, ...unknown]
}
