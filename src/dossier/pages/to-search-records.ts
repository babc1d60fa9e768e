import type { Mention } from '../actors/find-mentions.ts'
import type { Actor } from '../schemas/actors.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { showsText } from './hidden-text.ts'

/** A span as the search index holds it: its own hit, with its own facets. */
export type SearchRecord = {
  /** The address on this site, without the base path. */
  readonly url: string
  readonly content: string
  readonly language: string
  readonly meta: Readonly<Record<'label' | 'title' | 'source' | 'date' | 'outlet' | 'voice', string>>
  readonly filters: Readonly<Record<'source' | 'outlet' | 'year' | 'actor', readonly string[]>>
  /** Sorts by date, then by the order on the page. */
  readonly sort: Readonly<Record<'date', string>>
}

/** The passages and matter of a source for the search index; none where its text is hidden. */
export function toSearchRecords(
  source: Source,
  page: SourcePage,
  context: { mentions: ReadonlyMap<Span, readonly Mention[]>; actorById: ReadonlyMap<string, Actor>; language: string },
): SearchRecord[] {
  if (!showsText(source)) return []
  const { title, date, outlet, key } = page
  const digits = /\d{4}/.exec(date.sort === '9999-99-99' ? '' : date.sort)?.[0]
  const year = digits && source.record.date.status === 'supplied' ? `[${digits}]` : digits
  return source.spans.flatMap((span, index): SearchRecord[] => {
    if (span.kind === 'furniture') return []
    const actors = new Set((context.mentions.get(span) ?? []).map(({ actor }) => actor))
    return [
      {
        url: `/sources/${key}/#${span.id}`,
        content: toReadingText(span.text, source.layout),
        language: page.language ?? context.language,
        meta: {
          label: page.spans[index]?.label ?? span.id,
          title: title.text,
          source: key,
          date: date.short,
          outlet: outlet.words,
          voice: title.voice,
        },
        filters: {
          source: [title.text],
          outlet: [outlet.name === undefined ? 'not known' : outlet.words],
          year: [year ?? 'not dated'],
          actor: [...actors].map((id) => context.actorById.get(id)?.name ?? id),
        },
        sort: { date: `${date.sort} ${key} ${String(index).padStart(6, '0')}` },
      },
    ]
  })
}
