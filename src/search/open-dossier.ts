import type { Named } from '../dossier/pages/searched-dossier.ts'
import { askOnce } from './ask-once.ts'
import { expectContent, isJoints, isTable, isTextFile, isWordList } from './expect-content.ts'
import { sumSteps } from './number-steps.ts'
import type { Joints, SearchTable, SpanField, TextFile } from './search-files.ts'
import { findStretch, toStarts } from './stretch-starts.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { toWordKey } from './word-key.ts'

/** What the search needs of Pagefind: the loaded `pagefind.js`, or an instance of it. */
export type Pagefind = {
  search(
    term: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>
}

/** The files of a built site that the search reads: Pagefind's index and what lies beside it. */
export type SearchedSite = {
  readonly pagefind: Pagefind
  /** A file beside the index, such as `table.json`; rejects if it cannot be read. */
  readonly load: (name: string) => Promise<unknown>
}

/** Where words stand: for each span that holds them their places, counted in words from 0, in order. */
export type Places = ReadonlyMap<number, readonly number[]>

/** A span with its text, and the source that it is of. */
export type LoadedSpan = {
  readonly span: number
  readonly id: string
  readonly label: string
  readonly text: string
  readonly source: LoadedSource
}

/** The source of a loaded span, as results show it; `place` is its number in the order of dates, from 0. */
export type LoadedSource = {
  readonly place: number
  readonly key: string
  readonly title: string
  readonly voice: string
  readonly date: string
  readonly language: string
}

/** A dossier opened for searching. */
export type OpenDossier = {
  readonly table: SearchTable
  readonly vocabulary: Vocabulary
  readonly spans: number
  /** The source of a span. */
  readonly sourceOf: (span: number) => number
  /** The first span of a source. */
  readonly firstSpanOf: (source: number) => number
  /** The spans that have a value of a field. */
  readonly spansOf: (field: SpanField, id: string) => ReadonlySet<number>
  /** Who is named by an id. */
  readonly nameOf: (field: SpanField, id: string) => Named
  /** Where a word stands, as it is compared; the words of titles that stand in no span are counted apart, by source. */
  readonly findPlaces: (word: string) => Promise<{ readonly spans: Places; readonly titles: Places }>
  /** Tells of a span where it is not plain words with blanks between them, numbered as in plain-stretches.ts. */
  readonly loadOddPlaces: () => Promise<(span: number) => ReadonlySet<number>>
  readonly loadSpans: (spans: readonly number[]) => Promise<readonly LoadedSpan[]>
}

/** Opens a built site for searching: reads the table and the words, not yet any text. */
export async function openDossier({ pagefind, load }: SearchedSite): Promise<OpenDossier> {
  const [table, list, { results }] = await Promise.all([
    load('table.json').then((value) => expectContent(value, isTable, 'table.json')),
    load('words.json').then((value) => expectContent(value, isWordList, 'words.json')),
    pagefind.search(null, { sort: { place: 'asc' } }),
  ])
  const vocabulary = await readVocabulary(list)
  const { sources, lengths } = table
  const firstSpans = toStarts(sources.spans)
  const sourceOfSpan = sources.spans.flatMap((count, source) => Array.from({ length: count }, () => source))
  const wordStarts = startWords(table, firstSpans)
  const placeById = numberRecords(
    results.map(({ id }) => id),
    table,
    firstSpans,
  )
  const actorById = new Map(table.names.actors.map((actor) => [actor.id, actor]))
  const topicById = new Map(table.names.topics.map((topic) => [topic.id, topic]))
  const found = new Map<string, ReturnType<OpenDossier['findPlaces']>>()
  const files = new Map<number, Promise<TextFile>>()
  const fileStarts = toStarts(table.texts)
  const spansOf = new Map<string, ReadonlySet<number>>()
  const joints = new Map<string, Promise<Joints>>()

  async function lookUp(word: string): ReturnType<OpenDossier['findPlaces']> {
    const spans = new Map<number, number[]>()
    const titles = new Map<number, number[]>()
    if (vocabulary.count(word) === 0) return { spans, titles }
    for (const { id, words } of (await pagefind.search(toWordKey(word))).results) {
      const source = placeById.get(id)
      if (source === undefined) continue
      const first = firstSpans[source] ?? 0
      const last = first + (sources.spans[source] ?? 0)
      let span = first
      for (const place of words.toSorted((a, b) => a - b)) {
        while (span < last && place >= (wordStarts[span] ?? 0) + (lengths[span] ?? 0)) span += 1
        if (span < last) push(spans, span, place - (wordStarts[span] ?? 0))
        else push(titles, source, place)
      }
    }
    return { spans, titles }
  }

  async function loadFile(file: number): Promise<TextFile> {
    const name = `texts-${file}.json`
    return expectContent(await load(name), isTextFile, name)
  }

  return {
    table,
    vocabulary,
    spans: lengths.length,
    sourceOf: (span) => sourceOfSpan[span] ?? 0,
    firstSpanOf: (source) => firstSpans[source] ?? 0,
    spansOf: (field, id) => {
      const known = spansOf.get(`${field} ${id}`)
      if (known) return known
      const steps = Object.hasOwn(table.spansOf[field], id) ? table.spansOf[field][id] : []
      const numbers = new Set(sumSteps(steps ?? []))
      spansOf.set(`${field} ${id}`, numbers)
      return numbers
    },
    nameOf: (field, id) => (field === 'topic' ? topicById : actorById).get(id) ?? { id, names: [id] },
    findPlaces: (word) => askOnce(found, word, lookUp),
    loadOddPlaces: async () => {
      const steps = await askOnce(joints, 'joints.json', async (name) =>
        expectContent(await load(name), isJoints, name),
      )
      return (span) => new Set(sumSteps(steps[span] ?? []))
    },
    loadSpans: async (spans) => {
      const loaded = await Promise.all(
        spans.map(async (span): Promise<LoadedSpan> => {
          const file = findStretch(fileStarts, span)
          const { sources: heads, spans: texts } = await askOnce(files, file, loadFile)
          const [id, label, text] = texts[span - (fileStarts[file] ?? 0)] ?? ['', '', '']
          const place = sourceOfSpan[span] ?? 0
          const [title, voice, date, language] = heads[place] ?? ['', '', '', '']
          const source = { place, key: sources.key[place] ?? '', title, voice, date, language }
          return { span, id, label, text, source }
        }),
      )
      return loaded
    },
  }
}

function push(places: Map<number, number[]>, at: number, place: number): void {
  const list = places.get(at)
  if (list) list.push(place)
  else places.set(at, [place])
}

/** At which word of its source each span starts. */
function startWords({ sources, lengths }: SearchTable, firstSpans: readonly number[]): number[] {
  return sources.spans.flatMap((count, source) => {
    const first = firstSpans[source] ?? 0
    return toStarts(lengths.slice(first, first + count))
  })
}

/** Which source each record of the index is: they come in the same order; a source without a word has no record. */
function numberRecords(
  ids: readonly string[],
  { sources, lengths }: SearchTable,
  firstSpans: readonly number[],
): ReadonlyMap<string, number> {
  const withWords = sources.spans.flatMap((count, source) => {
    const first = firstSpans[source] ?? 0
    const words = lengths.slice(first, first + count).reduce((sum, length) => sum + length, sources.title[source] ?? 0)
    return words > 0 ? [source] : []
  })
  // An index of no words has a record all the same.
  if (withWords.length === 0) return new Map()
  if (withWords.length !== ids.length) {
    throw new Error(
      `Unexpected table of ${withWords.length} sources with words, expected ${ids.length} as in the index`,
    )
  }
  return new Map(ids.map((id, index) => [id, withWords[index] ?? 0]))
}
