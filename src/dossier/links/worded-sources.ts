import { showsText } from '../pages/hidden-text.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import type { WordedSource } from './find-shared-runs.ts'

/** Sources as passages of reading text; those whose text is hidden are left out. */
export function toWordedSources(sources: readonly Source[]): WordedSource[] {
  return sources.filter(showsText).map((source) => ({
    key: source.key,
    passages: passagesOf(source).map(({ id, text }) => ({ id, text: toReadingText(text, source.layout) })),
  }))
}
