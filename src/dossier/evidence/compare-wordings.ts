import { markChanges, type Stretch } from '../text/mark-changes.ts'
import type { PositionEntry } from './arrange-positions.ts'

/** A quotation of a band beside an earlier one. */
export type ComparedWording = PositionEntry & {
  readonly number: number
  /** The words of the quotation; marked ones do not stand in the earlier one. */
  readonly stretches: readonly Stretch[]
  readonly earlier: Comparison | undefined
}

/** The earlier quotation, and how the two differ. */
export type Comparison = {
  readonly number: number
  readonly sameText: boolean
  /** Whether it has the same words, is a part of those (of the same passage), or is worded otherwise. */
  readonly kind: 'same words' | 'part' | 'changed'
  /** Words of the earlier one that do not stand here. */
  readonly gone: readonly string[]
}

/** Wordings that share less than this are not compared word by word: nearly all would be marked. */
const leastLikeness = 0.4

/**
 * Compares each quotation with the one before it or, where those two share hardly a word, with the earlier one that is
 * most alike; the later one of two that are. It stands alone where none is alike.
 */
export function compareWordings(entries: readonly PositionEntry[]): ComparedWording[] {
  return entries.map((entry, index) => {
    const { quotation, source, passage } = entry.statement
    const candidates = entries
      .slice(0, index)
      .map(({ statement }, at) => ({ statement, number: at + 1, ...markChanges(statement.quotation, quotation) }))
      .filter(({ likeness }) => likeness >= leastLikeness)
    const before = candidates.find(({ number }) => number === index)
    const nearest = candidates.toSorted((a, b) => b.likeness - a.likeness || b.number - a.number)[0]
    const chosen = before ?? nearest
    const sameText = chosen?.statement.source === source
    const samePassage = sameText && chosen?.statement.passage === passage
    const isPart = samePassage && chosen.statement.quotation.includes(quotation)
    return {
      ...entry,
      number: index + 1,
      stretches: chosen?.later ?? [{ text: quotation, marked: false }],
      earlier: chosen && {
        number: chosen.number,
        sameText,
        kind: chosen.likeness === 1 ? 'same words' : isPart ? 'part' : 'changed',
        gone: chosen.earlier.filter(({ marked }) => marked).map(({ text }) => text),
      },
    }
  })
}
