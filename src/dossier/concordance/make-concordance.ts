import { showsText } from '../pages/hidden-text.ts'
import { languageOf } from '../pages/to-source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { compareText } from '../text/compare-text.ts'
import { listStopWords } from '../text/stop-words.ts'
import type { Token } from '../text/tokenise.ts'
import { findWords } from './find-words.ts'

/** A span with a word, and where the word stands in its reading text: in UTF-16 units, half-open. */
export type Place = {
  readonly source: Source
  readonly span: Span
  readonly text: string
  readonly at: readonly { readonly start: number; readonly end: number }[]
}

/** A word as it is compared, how often it stands in the texts, how it is printed there, most often first, and where. */
export type Entry = {
  readonly word: string
  readonly total: number
  readonly forms: readonly { readonly form: string; readonly count: number }[]
  readonly places: readonly Place[]
}

/** All content words of the texts that are shown, by word; places in the order of the sources. */
export type Concordance = { readonly sources: readonly Source[]; readonly entries: readonly Entry[] }

type OpenPlace = Place & { readonly at: Token[] }

/** Makes the concordance of sources, in their order; `language` is that of texts that do not say theirs. */
export function makeConcordance(sorted: readonly Source[], language: string): Concordance {
  const sources = sorted.filter(showsText)
  const placesByWord = new Map<string, OpenPlace[]>()
  for (const source of sources) {
    const common = listStopWords(languageOf(source) ?? language)
    for (const span of source.spans) {
      if (span.kind === 'furniture') continue
      const text = toReadingText(span.text, source.layout)
      for (const token of findWords(text, (word) => common.has(word))) {
        const places = placesByWord.get(token.word)
        const last = places?.at(-1)
        if (last?.span === span) last.at.push(token)
        else if (places) places.push({ source, span, text, at: [token] })
        else placesByWord.set(token.word, [{ source, span, text, at: [token] }])
      }
    }
  }
  const entries = [...placesByWord].map(([word, places]) => toEntry(word, places))
  return { sources, entries: entries.toSorted((a, b) => compareText(a.word, b.word)) }
}

function toEntry(word: string, places: readonly Place[]): Entry {
  const counts = new Map<string, number>()
  for (const { text, at } of places)
    for (const { start, end } of at) {
      const form = text.slice(start, end)
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
  const forms = [...counts].map(([form, count]) => ({ form, count }))
  return {
    word,
    total: forms.reduce((sum, { count }) => sum + count, 0),
    forms: forms.toSorted((a, b) => b.count - a.count || compareText(b.form, a.form)),
    places,
  }
}
