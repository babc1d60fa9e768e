import { spanLabel } from '../pages/span-label.ts'
import type { ConcordanceLetter } from '../schemas/concordance-page.ts'
import type { Place } from './make-concordance.ts'

/** How often a word stands in a source, and in which spans. */
export type SourcePlaces = {
  readonly source: string
  readonly count: number
  readonly spans: readonly { readonly id: string; readonly label: string }[]
}

/** A word in the list of its letter, with the places that are listed. */
export type ListedWord = Omit<ConcordanceLetter['entries'][number], 'places'> & {
  readonly places: readonly SourcePlaces[]
}

/** Places by source as one line of text, `harbour:3:p1 headline;market:1:p2`: large dossiers have too many for values of their own. */
export function encodePlaces(places: readonly Place[], shown: number): string {
  const groups: { key: string; count: number; spans: string[] }[] = []
  for (const [index, { source, span, at }] of places.entries()) {
    if (groups.at(-1)?.key !== source.key) {
      if (index >= shown) break
      groups.push({ key: source.key, count: 0, spans: [] })
    }
    const group = groups.at(-1)
    if (!group) continue
    group.count += at.length
    if (index < shown) group.spans.push(span.id)
  }
  return groups.map(({ key, count, spans }) => `${key}:${count}:${spans.join(' ')}`).join(';')
}

/** What {@link encodePlaces} wrote. */
export function decodePlaces(line: string): SourcePlaces[] {
  return line.split(';').map((group) => {
    const [source = '', count, spans = ''] = group.split(':')
    return { source, count: Number(count), spans: spans.split(' ').map((id) => ({ id, label: toLabel(id) })) }
  })
}

function toLabel(id: string): string {
  const number = /^p(\d+)$/.exec(id)?.[1]
  return spanLabel(number === undefined ? { kind: 'matter', id } : { kind: 'passage', id, number: Number(number) })
}
