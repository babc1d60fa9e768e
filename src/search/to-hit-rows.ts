import { tokenise } from '../dossier/text/tokenise.ts'
import type { LoadedSpan } from './open-dossier.ts'
import type { Occurrence } from './place-words.ts'

/** The columns of a list of hits, in their order. */
export const hitColumns = [
  'query',
  'source',
  'title',
  'passage',
  'label',
  'outlet',
  'date',
  'occurrences',
  'occurrence',
  'left',
  'keyword',
  'right',
  'address',
] as const

/** A hit with everything that its rows say. */
export type ListedHit = {
  readonly span: LoadedSpan
  readonly outlet: string
  /** The permanent address of the passage. */
  readonly address: string
  readonly occurrences: readonly Occurrence[]
}

/** A row of the list: a value for each of {@link hitColumns}. */
export type HitRow = Readonly<Record<(typeof hitColumns)[number], string | number | null>>

/**
 * A row for each occurrence, or one for a hit that has none; `left`, `keyword` and `right` together are always the whole
 * text. Headlines that are in the words of a source stand in quotation marks.
 */
export function toHitRows(query: string, hits: readonly ListedHit[]): HitRow[] {
  return hits.flatMap(({ span: { id, label, text, source }, outlet, address, occurrences }): HitRow[] => {
    const tokens = tokenise(text)
    const head = {
      query,
      source: source.key,
      title: source.voice === 'theirs' ? `“${source.title}”` : source.title,
      passage: id,
      label,
      outlet,
      date: source.date,
      occurrences: occurrences.length,
    }
    if (occurrences.length === 0) return [{ ...head, occurrence: null, left: text, keyword: '', right: '', address }]
    return occurrences.map(({ start, end }, index) => {
      const from = tokens[start]?.start ?? text.length
      const to = tokens[end - 1]?.end ?? text.length
      const [left, keyword, right] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
      return { ...head, occurrence: index + 1, left, keyword, right, address }
    })
  })
}
