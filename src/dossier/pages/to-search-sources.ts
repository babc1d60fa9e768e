import type { Mention } from '../actors/find-mentions.ts'
import type { CitedStatement } from '../evidence/evidence.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { showsText } from './hidden-text.ts'

/** A source as it is searched: what describes it, and its passages and matter. */
export type SearchSource = {
  readonly key: string
  readonly title: string
  readonly voice: string
  readonly outlet: string
  /** "2024", "[2024]" if it is supplied, "not dated" if it is unknown. */
  readonly year: string
  readonly date: string
  readonly language: string
  readonly spans: readonly SearchSpan[]
}

/** A passage or matter as it is searched, with the ids of those named, those who speak, and what its statements are about. */
export type SearchSpan = {
  readonly id: string
  readonly label: string
  readonly isHeadline: boolean
  readonly text: string
  readonly actors: readonly string[]
  readonly speakers: readonly string[]
  readonly topics: readonly string[]
}

/** The source with everything that can be found of it; nothing where its text is hidden. */
export function toSearchSource(
  source: Source,
  page: SourcePage,
  context: {
    mentions: ReadonlyMap<Span, readonly Mention[]>
    statements: ReadonlyMap<Span, readonly CitedStatement[]>
    language: string
  },
): SearchSource | undefined {
  if (!showsText(source)) return undefined
  const { title, date, outlet, key } = page
  const digits = /\d{4}/.exec(date.sort === '9999-99-99' ? '' : date.sort)?.[0]
  const year = digits && source.record.date.status === 'supplied' ? `[${digits}]` : digits
  return {
    key,
    title: title.text,
    voice: title.voice,
    outlet: outlet.name === undefined ? 'not known' : outlet.words,
    year: year ?? 'not dated',
    date: date.short,
    language: page.language ?? context.language,
    spans: source.spans.flatMap((span, index): SearchSpan[] => {
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
