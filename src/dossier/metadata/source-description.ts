import { toOneLine } from '../bibliography/to-one-line.ts'
import type { SourcePage } from '../schemas/source-page.ts'

/** A line about a source that says it is ours: reference managers save it as the article's abstract. */
export function describeSource({ summary, counts }: Pick<SourcePage, 'summary' | 'counts'>, dossier: string): string {
  return `[dossier note] ${toOneLine(summary ?? listSource(counts, dossier))}`
}

/** What can be said of a source of which no summary is written. */
export function listSource({ passages }: SourcePage['counts'], dossier: string): string {
  return `A text of ${passages} ${passages === 1 ? 'passage' : 'passages'} in “${dossier}”, each numbered.`
}
