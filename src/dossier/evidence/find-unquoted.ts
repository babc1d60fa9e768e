import type { EvidencePage } from '../schemas/evidence-page.ts'

/** Parties of whom no word is quoted directly, by name: voices that the corpus lacks. */
export function findUnquoted({ parties, cells }: Pick<EvidencePage, 'parties' | 'cells'>): string[] {
  const quoted = new Set(cells.flatMap(({ party, own }) => (own.length > 0 ? [party] : [])))
  return parties.filter(({ id }) => !quoted.has(id)).map(({ name, theirs }) => (theirs ? `“${name}”` : name))
}
