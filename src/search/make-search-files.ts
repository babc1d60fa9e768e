import type { SearchedSource, SearchedSpan } from '../dossier/pages/searched-dossier.ts'
import { compareText } from '../dossier/text/compare-text.ts'
import { type Token, tokenise } from '../dossier/text/tokenise.ts'
import { findNeighbours } from './find-neighbours.ts'
import { toSteps } from './number-steps.ts'
import { listOddPlaces } from './plain-stretches.ts'
import type { IndexedSource, Joints, Names, SearchTable, SpanField, TextFile, WordList } from './search-files.ts'
import { toWordKey } from './word-key.ts'
import { listWords, readStem } from './word-list.ts'

/** So many characters of text are fetched at once. */
const textFileLength = 4096

/** What is written for the search, beside what goes into Pagefind's index. */
export type SearchFiles = {
  readonly indexed: readonly IndexedSource[]
  readonly table: SearchTable
  readonly words: WordList
  readonly joints: Joints
  readonly texts: readonly TextFile[]
}

type CutSpan = SearchedSpan & { readonly tokens: readonly Token[]; readonly source: number }

/** Makes the files of the search from the sources, which come in the order of their dates. */
export async function makeSearchFiles(sources: readonly SearchedSource[], names: Names): Promise<SearchFiles> {
  const spans = sources.flatMap((source, place) =>
    source.spans.map((span): CutSpan => ({ ...span, tokens: tokenise(span.text), source: place })),
  )
  // A headline is among the spans already, and the name of a file says nothing.
  const titles = sources.map(({ title, voice, spans: own }) =>
    voice === 'file' || own.some(({ isHeadline }) => isHeadline) ? [] : tokenise(title),
  )
  const spansOfSource = Map.groupBy(spans, ({ source }) => source)
  const wordsOfSource = sources.map((_, place) => [
    ...(spansOfSource.get(place) ?? []).flatMap(({ tokens }) => tokens),
    ...(titles[place] ?? []),
  ])
  const words = await listWords([
    ...spans.map(({ text, tokens, source }) => ({ text, tokens, language: sources[source]?.language ?? '' })),
    ...titles.map((tokens, place) => ({
      text: sources[place]?.title ?? '',
      tokens,
      language: sources[place]?.language ?? '',
    })),
  ])
  const stemOf = toStems(words)
  const outlets = [...new Set(sources.map(({ outlet }) => outlet))].sort()
  const years = [...new Set(sources.map(({ year }) => year))].sort()
  const files = cutFiles(spans)
  return {
    indexed: sources.map(({ key }, place) => ({
      place,
      key,
      content: (wordsOfSource[place] ?? []).map(({ word }) => toWordKey(word)).join(' '),
    })),
    table: {
      sources: {
        key: sources.map(({ key }) => key),
        outlet: sources.map(({ outlet }) => outlets.indexOf(outlet)),
        year: sources.map(({ year }) => years.indexOf(year)),
        spans: sources.map((source) => source.spans.length),
        title: titles.map((tokens) => tokens.length),
        near: findNeighbours(
          wordsOfSource.map((tokens, place) => tokens.map(({ word }) => stemOf(word, sources[place]?.language ?? ''))),
        ),
      },
      lengths: spans.map(({ tokens }) => tokens.length),
      headlines: spans.flatMap(({ isHeadline }, span) => (isHeadline ? [span] : [])),
      matter: toSteps(spans.flatMap(({ id }, span) => (/^p\d+$/.test(id) ? [] : [span]))),
      outlets,
      years,
      spansOf: {
        actor: listSpansOf(spans, ({ actors }) => actors),
        speaker: listSpansOf(spans, ({ speakers }) => speakers),
        topic: listSpansOf(spans, ({ topics }) => topics),
      },
      names,
      texts: files.map((file) => file.length),
    },
    words,
    joints: spans.map(({ text, tokens }) => toSteps(listOddPlaces(text, tokens))),
    texts: files.map((file) => ({
      sources: Object.fromEntries(
        [...new Set(file.map(({ source }) => source))].flatMap((place) => {
          const source = sources[place]
          return source ? [[place, [source.title, source.voice, source.date, source.language] as const]] : []
        }),
      ),
      spans: file.map(({ id, label, text }) => [id, label, text] as const),
    })),
  }
}

/** The first word of a stem stands for all of them. */
function toStems({ languages }: WordList): (word: string, language: string) => string {
  const stems = new Map(
    Object.entries(languages).map(([language, lines]) => [
      language,
      new Map(lines.map(readStem).flatMap((words) => words.map(({ word }) => [word, words[0]?.word ?? word] as const))),
    ]),
  )
  return (word, language) => stems.get(language)?.get(word) ?? word
}

/** The spans of each value, in the order of values; each number is the distance from the one before. */
function listSpansOf(
  spans: readonly CutSpan[],
  valuesOf: (span: CutSpan) => readonly string[],
): SearchTable['spansOf'][SpanField] {
  const spansOf = new Map<string, number[]>()
  spans.forEach((span, number) => {
    for (const value of new Set(valuesOf(span))) {
      const numbers = spansOf.get(value)
      if (numbers) numbers.push(number)
      else spansOf.set(value, [number])
    }
  })
  return Object.fromEntries(
    [...spansOf].sort(([a], [b]) => compareText(a, b)).map(([value, numbers]) => [value, toSteps(numbers)]),
  )
}

function cutFiles(spans: readonly CutSpan[]): CutSpan[][] {
  const files: CutSpan[][] = []
  let length = 0
  for (const span of spans) {
    const last = files.at(-1)
    if (last && length + span.text.length <= textFileLength) last.push(span)
    else {
      files.push([span])
      length = 0
    }
    length += span.text.length
  }
  return files
}
