import type { BibliographicEntry, EntryName } from '../bibliography/bibliographic-entry.ts'

/** The authors that the source states. Readers of tags drop brackets around names, so that one of ours would look stated. */
export function findStatedAuthors({ authors, record }: BibliographicEntry): readonly EntryName[] {
  return record.author.status === 'stated' ? authors : []
}
