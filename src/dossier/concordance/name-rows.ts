import type { Mention } from '../actors/find-mentions.ts'
import { createActorNamer } from '../evidence/name-actors.ts'
import type { Actor } from '../schemas/actors.ts'
import type { ConcordanceOverview } from '../schemas/concordance-page.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { compareText } from '../text/compare-text.ts'

/** Actors that the texts name, by name, each with how often a name of it stands in each source; `sorted` are the sources. */
export function toNameRows(
  actors: readonly Actor[],
  sorted: readonly Source[],
  mentions: ReadonlyMap<Span, readonly Mention[]>,
): ConcordanceOverview['names'] {
  const nameActor = createActorNamer(actors)
  const countsById = new Map(actors.map(({ id }) => [id, new Map<string, number>()]))
  for (const { key, spans } of sorted)
    for (const span of spans)
      for (const { actor } of mentions.get(span) ?? []) {
        const counts = countsById.get(actor)
        counts?.set(key, (counts.get(key) ?? 0) + 1)
      }
  return actors
    .map(({ id }) => {
      const counts = countsById.get(id) ?? new Map<string, number>()
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
      return { ...nameActor(id), total, sources: counts.size, counts: sorted.map(({ key }) => counts.get(key) ?? 0) }
    })
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id))
}
