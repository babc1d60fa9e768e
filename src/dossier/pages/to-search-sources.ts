import type { Mention } from '../actors/find-mentions.ts'
import type { CitedStatement } from '../evidence/evidence.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { toSortYear } from '../sources/sort-by-date.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { showsText } from './hidden-text.ts'
import type { SearchedSource, SearchedSpan } from './searched-dossier.ts'

/** The source with everything that can be found of it; nothing where its text is hidden. */
export function toSearchSource(
  source: Source,
  page: SourcePage,
  context: {
    mentions: ReadonlyMap<Span, readonly Mention[]>
    statements: ReadonlyMap<Span, readonly CitedStatement[]>
    language: string
  },
): SearchedSource | undefined {
  if (!showsText(source)) return undefined
  const { title, date, outlet, key } = page
  const digits = toSortYear(date.sort)
  const year = digits && source.record.date.status === 'supplied' ? `[${digits}]` : digits
  return {
    key,
    title: title.text,
    voice: title.voice,
    outlet: outlet.name === undefined ? 'not known' : outlet.words,
    year: year ?? 'not dated',
    date: date.short,
    language: page.language ?? context.language,
    spans: source.spans.flatMap((span, index): SearchedSpan[] => {
      if (span.kind === 'furniture') return []
      const statements = context.statements.get(span) ?? []
      return [
        {
          id: span.id,
          label: page.spans[index]?.label ?? span.id,
          isHeadline: span.kind === 'matter' && span.id === 'headline',
          text: toReadingText(span.text, source.layout),
          actors: (context.mentions.get(span) ?? []).map(({ actor }) => actor),
          speakers: statements.flatMap(({ speakers }) => speakers),
          topics: statements.flatMap(({ topics }) => topics),
        },
      ]
    }),
  }
}
