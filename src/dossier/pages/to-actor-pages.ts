import type { Mention } from '../actors/find-mentions.ts'
import { createActorNamer } from '../evidence/name-actors.ts'
import type { Actor } from '../schemas/actors.ts'
import type { ActorPage } from '../schemas/facts.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { compareText } from '../text/compare-text.ts'
import { showsText, withoutHiddenWords } from './hidden-text.ts'
import { spanLabel } from './span-label.ts'
import { languageOf } from './to-source-page.ts'

/** A page for every actor, by name: each span that mentions it, quoted, in the order of dates; `sorted` are the sources so. */
export function toActorPages(
  actors: readonly Actor[],
  sorted: readonly Source[],
  mentions: ReadonlyMap<Span, readonly Mention[]>,
): ActorPage[] {
  const nameActor = createActorNamer(actors)
  const name = (ids: readonly string[]) =>
    ids.map(nameActor).toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()))
  const pages = actors.map((actor) => ({
    ...toActorPage(actor, sorted, mentions),
    partOf: name(actor.part_of),
    parts: name(actors.filter(({ part_of }) => part_of.includes(actor.id)).map(({ id }) => id)),
  }))
  return pages.toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id))
}

function toActorPage(
  actor: Actor,
  sorted: readonly Source[],
  mentions: ReadonlyMap<Span, readonly Mention[]>,
): Omit<ActorPage, 'partOf' | 'parts'> {
  const named = sorted.flatMap((source) =>
    source.spans.flatMap((span) => {
      const here = (mentions.get(span) ?? []).filter((mention) => mention.actor === actor.id)
      return here.length === 0 ? [] : [{ source, span, here, text: toReadingText(span.text, source.layout) }]
    }),
  )
  const printed = named.flatMap(({ here, text }) => here.map(({ start, end }) => text.slice(start, end)))
  const forms = [...Map.groupBy(printed, (form) => form)].map(([form, all]) => ({ form, count: all.length }))
  const { id, name, type, country, descriptions } = actor
  const note = withoutHiddenWords(actor.note, ...sorted)
  return {
    id,
    name,
    type,
    ...(note ? { note } : {}),
    ...(country ? { country } : {}),
    descriptions: descriptions.map(({ quote, by, date, address, own }) => ({
      quote,
      by,
      date,
      ...(address ? { address } : {}),
      own,
    })),
    forms: forms.toSorted((a, b) => b.count - a.count || compareText(a.form, b.form)),
    publishes: sorted
      .filter(({ record }) => record.publisher.status !== 'unknown' && record.publisher.outlet === id)
      .map(({ key }) => key),
    mentions: named.map(({ source, span, here, text }) => {
      const language = languageOf(source)
      return {
        source: source.key,
        span: span.id,
        label: spanLabel(span),
        ...(language ? { language } : {}),
        pieces: showsText(source) ? toPieces(text, here) : [],
      }
    }),
    counts: {
      mentions: printed.length,
      spans: named.length,
      sources: new Set(named.map(({ source }) => source.key)).size,
    },
  }
}

function toPieces(text: string, mentions: readonly Mention[]): { text: string; named: boolean }[] {
  const pieces = mentions.flatMap(({ start, end }, index) => [
    { text: text.slice(mentions[index - 1]?.end ?? 0, start), named: false },
    { text: text.slice(start, end), named: true },
  ])
  return [...pieces, { text: text.slice(mentions.at(-1)?.end ?? 0), named: false }].filter((piece) => piece.text !== '')
}
