import type { BibliographicEntry } from '../bibliography/bibliographic-entry.ts'
import { toDateWithoutSuppliedDay, toPlainParts } from '../bibliography/entry-date.ts'

/**
 * The date of a source for readers of tags: `2023-12-26` where the source states a plain one; otherwise words, in
 * [brackets] where they are ours and without a day of ours: "[June 2024]". Undefined where no date is known.
 */
export function toTaggedDate({ date }: BibliographicEntry): string | undefined {
  return date && (toStatedDate({ date }) ?? toDateWithoutSuppliedDay(date))
}

/** The plain date that the source states; undefined for any other. */
export function toStatedDate({ date }: Pick<BibliographicEntry, 'date'>): string | undefined {
  return date && toPlainParts(date)?.join('-')
}
