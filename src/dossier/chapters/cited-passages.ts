import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import type { Citation } from './find-citations.ts'

/** A passage that a citation names, as it reads. */
export type CitedPassage = { readonly source: Source; readonly text: string }

/** The passages that a citation names, in its order; those that are not there are left out. */
export function findCitedPassages(
  { places }: Citation,
  sourceByKey: ReadonlyMap<string, Source>,
): readonly CitedPassage[] {
  return places.flatMap(({ key, paragraph }) => {
    const source = sourceByKey.get(key)
    const passage = source && passagesOf(source).find(({ number }) => number === paragraph)
    return source && passage ? [{ source, text: toReadingText(passage.text, source.layout) }] : []
  })
}
