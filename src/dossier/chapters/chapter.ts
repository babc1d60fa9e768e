import type { ChapterCitation, ChapterFields } from '../schemas/chapter.ts'

/** Our own prose, every claim of it cited to a passage. */
export type Chapter = ChapterFields & {
  /** Its address: `/chapters/<slug>/`. */
  readonly slug: string
  readonly words: number
  readonly citations: readonly ChapterCitation[]
}
