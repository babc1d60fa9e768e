import type { Mention } from '../actors/find-mentions.ts'
import type { Reference } from '../citation/print-references.ts'
import { formatDate } from '../dates/format-date.ts'
import type { NearWording } from '../links/find-near-wording.ts'
import type { NearSource } from '../links/find-nearest-sources.ts'
import type { SharedRun } from '../links/find-shared-runs.ts'
import type { Actor } from '../schemas/actors.ts'
import type { PageSpan, SourcePage } from '../schemas/source-page.ts'
import { describeNormalisations, joinReadingText, toReadingText } from '../sources/reading-text.ts'
import { toSortDate } from '../sources/sort-by-date.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { toTitle } from '../sources/title-of-source.ts'
import { sha256 } from '../text/sha256.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { Excerpts } from './excerpts.ts'
import { showsText, withoutHiddenWords } from './hidden-text.ts'
import { toNearNotes } from './near-wording.ts'
import { toCard } from './source-card.ts'
import { spanLabel } from './span-label.ts'

/** What a source's page needs to know of the rest of the dossier. */
export type Surroundings = {
  /** All sources by date. */
  readonly sorted: readonly Source[]
  readonly actorById: ReadonlyMap<string, Actor>
  readonly mentions: ReadonlyMap<Span, readonly Mention[]>
  readonly runsBySource: ReadonlyMap<string, readonly SharedRun[]>
  readonly references: ReadonlyMap<string, Reference>
  readonly sourceByKey: ReadonlyMap<string, Source>
  readonly excerptOf: Excerpts
  /** What a machine proposes: passages in near wording, and the nearest sources by key. */
  readonly near: readonly NearWording[]
  readonly nearest: ReadonlyMap<string, readonly NearSource[]>
  /** By key the last closed edition before this state that had the source. */
  readonly earlierEditions?: ReadonlyMap<string, number>
}

/** A passage that stands in more sources than this links the first ones only. */
const mostShared = 8

/** A source as its page shows it: everything but the text of its spans. */
export function toSourcePage(source: Source, surroundings: Surroundings): SourcePage {
  const { key, record, described, seed, layout } = source
  const { sorted, references } = surroundings
  const index = sorted.indexOf(source)
  const before = sorted[index - 1]
  const after = sorted[index + 1]
  const shown = showsText(source)
  const reading = joinReadingText(source.spans, layout)
  const near = toNearNotes(surroundings.near, source, surroundings.sourceByKey)
  return withoutUndefined({
    key,
    position: { number: index + 1, of: sorted.length },
    title: withoutUndefined(toTitle(source)),
    summary: record.summary,
    language: languageOf(source),
    access: record.access,
    described,
    identifier: record.identifier,
    earlierEdition: surroundings.earlierEditions?.get(key),
    date: toDate(source),
    outlet: toOutlet(source),
    counts: { passages: passagesOf(source).length, words: countWords(source) },
    card: toCard(source),
    witnesses: record.witnesses.map((witness) =>
      withoutUndefined({ ...witness, seen: formatDate(witness.seen), date: witness.date && formatDate(witness.date) }),
    ),
    notes: notesOn(source, undefined, surroundings),
    rights: toRights(source),
    custody: described
      ? record.receipts.map((receipt) => withoutUndefined({ ...receipt, received: formatDate(receipt.received) }))
      : [],
    seedLayout: layout,
    normalisations: describeNormalisations(seed, layout),
    seed: {
      file: seed.path.slice(seed.path.lastIndexOf('/') + 1),
      sha256: seed.sha256,
      bytes: seed.bytes.length,
      readingText: sha256(reading),
    },
    spans: source.spans.map((span) => ({
      ...toPageSpan(span, source, shown, surroundings),
      near: near.get(span.id) ?? [],
    })),
    tombstones: record.removed.map(({ id, date, reason }) => ({ id, date: formatDate(date), reason })),
    nearest: (surroundings.nearest.get(key) ?? []).flatMap(({ source: other, words }) => {
      const there = surroundings.sourceByKey.get(other)
      return there ? [{ key: there.key as string, title: withoutUndefined(toTitle(there)), words: [...words] }] : []
    }),
    previous: before && toNeighbour(before),
    next: after && toNeighbour(after),
    reference: references.get(key) ?? { entry: '', inText: '' },
  })
}

function toPageSpan(span: Span, source: Source, shown: boolean, surroundings: Surroundings): Omit<PageSpan, 'near'> {
  const { mentions, actorById, runsBySource, sourceByKey } = surroundings
  const named = [...new Set((mentions.get(span) ?? []).map(({ actor }) => actor))]
  const runs = (runsBySource.get(source.key) ?? []).flatMap(({ length, ends }) => {
    const [here, there] = ends[0].source === source.key ? ends : [ends[1], ends[0]]
    const other = sourceByKey.get(there.source)
    if (!other || span.kind !== 'passage' || !here.passages.includes(span.id)) return []
    return [{ source: other.key as string, title: toTitle(other).text, passages: [...there.passages], length }]
  })
  return withoutUndefined({
    id: span.id,
    kind: span.kind,
    number: span.kind === 'passage' ? span.number : undefined,
    label: spanLabel(span),
    start: span.start,
    end: span.end,
    sha256: span.sha256,
    shown,
    excerpt: surroundings.excerptOf(source, span) !== undefined || undefined,
    language: languageOf(source),
    actors: shown ? named.map((id) => ({ id, name: actorById.get(id)?.name ?? id })) : [],
    shared: runs.slice(0, mostShared),
    notes: notesOn(source, span.id, surroundings),
    furniture:
      span.kind === 'furniture' && shown
        ? { text: toReadingText(span.text, source.layout), rule: span.rule, why: span.why }
        : undefined,
  })
}

/** The record's notes on a span, or on the text as a whole; none that would give away hidden words, of another text that it names either. */
function notesOn(source: Source, span: string | undefined, { sorted }: Surroundings): string[] {
  const here = source.record.notes.filter(({ passage }) => passage === span)
  return here.flatMap(({ note }) => {
    const named = sorted.filter((other) => !showsText(other) && note.includes(other.key))
    return withoutHiddenWords(note, source, ...named) ?? []
  })
}

function toDate(source: Source): SourcePage['date'] {
  const { date } = source.record
  const sort = toSortDate(source)
  if (date.status === 'unknown') return { words: 'date not known', short: 'not dated', sort }
  const [words, short] = [formatDate(date.value), formatDate(date.value, 'short')]
  return date.status === 'supplied'
    ? { words: `[${words}]`, short: `[${short}]`, edtf: date.value, sort }
    : { words, short, edtf: date.value, sort }
}

function toOutlet({ record: { publisher } }: Source): SourcePage['outlet'] {
  if (publisher.status === 'unknown') return { words: 'publisher not known' }
  const words = publisher.status === 'supplied' ? `[${publisher.value}]` : publisher.value
  return withoutUndefined({ words, name: publisher.value, id: publisher.outlet })
}

function toRights({ record: { rights } }: Source): SourcePage['rights'] {
  if (!rights) return { label: 'Rights not looked into' }
  const label = rightsLabels[rights.statement.replace(/^https?:\/\//, '')] ?? rights.statement
  return withoutUndefined({ statement: rights.statement, label, note: rights.note, contact: rights.contact })
}

/** The names of the statements of rightsstatements.org 1.0 that a press text may carry. */
const rightsLabels: Readonly<Record<string, string>> = {
  'rightsstatements.org/vocab/InC/1.0/': 'In copyright',
  'rightsstatements.org/vocab/InC-RUU/1.0/': 'In copyright, rights-holder not identified',
  'rightsstatements.org/vocab/InC-NC/1.0/': 'In copyright, non-commercial use permitted',
  'rightsstatements.org/vocab/NoC-OKLR/1.0/': 'No copyright, other known legal restrictions',
  'rightsstatements.org/vocab/NoC-US/1.0/': 'No copyright in the United States',
  'rightsstatements.org/vocab/NKC/1.0/': 'No known copyright',
  'rightsstatements.org/vocab/UND/1.0/': 'Copyright undetermined',
  'rightsstatements.org/vocab/CNE/1.0/': 'Copyright not evaluated',
}

function toNeighbour(source: Source): NonNullable<SourcePage['next']> {
  return { key: source.key, title: withoutUndefined(toTitle(source)), date: toDate(source).short }
}

export function languageOf({ record: { language } }: Source): string | undefined {
  return language.status === 'unknown' ? undefined : language.value
}

/** Words of the passages; in scripts without spaces, runs between spaces and marks. */
export function countWords(source: Source): number {
  return passagesOf(source).reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
    0,
  )
}
