import type { Patterns } from './print-article.ts'

/** What a script needs to cite any passages of a source: `sources/<key>/cite.json`. */
export type CitationsFile = {
  /** The numbers of its passages, ascending. */
  readonly passages: readonly number[]
  readonly article: Patterns
  readonly page: Patterns
}
