import { spanLabel } from '../pages/span-label.ts'
import { languageOf } from '../pages/to-source-page.ts'
import type { ConcordanceWord } from '../schemas/concordance-page.ts'
import type { Source } from '../sources/source.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { cutContext, cutLong } from './cut-context.ts'
import type { Entry, Place } from './make-concordance.ts'

/** How many printed forms of a word are listed. */
const mostForms = 24

/** The page of a word: its first `most` occurrences in their lines, by source. */
export function toWordPage(
  { word, total, forms, places }: Entry,
  { id, most, see }: { id: string; most: number; see: ConcordanceWord['see'] },
): ConcordanceWord {
  const shown = takeOccurrences(places, most)
  const groups = Map.groupBy(shown, ({ source }) => source)
  const totals = new Map<Source, number>()
  for (const { source, at } of places) totals.set(source, (totals.get(source) ?? 0) + at.length)
  return {
    id,
    word: nameEntry({ word, forms }),
    total,
    ...withoutUndefined({ language: findLanguage(places) }),
    forms: listForms(forms),
    more: total - shown.reduce((sum, { at }) => sum + at.length, 0),
    moreSources: totals.size - groups.size,
    sources: [...groups].map(([source, here]) =>
      withoutUndefined({
        source: source.key as string,
        language: languageOf(source),
        total: totals.get(source) ?? 0,
        lines: here.flatMap(({ span, text, at }) =>
          at.map((stretch) => ({ span: span.id, label: spanLabel(span), ...cutContext(text, stretch) })),
        ),
      }),
    ),
    see,
  }
}

/** A word as it is shown: as it is printed most often. */
export function nameEntry({ word, forms }: Pick<Entry, 'word' | 'forms'>): string {
  return cutLong(forms[0]?.form ?? word)
}

/** The printed forms of a word as a page lists them, and in how many more it is printed. */
export function listForms(forms: Entry['forms'], most = mostForms): ConcordanceWord['forms'] {
  return {
    listed: forms.slice(0, most).map(({ form, count }) => ({ form: cutLong(form), count })),
    more: Math.max(0, forms.length - most),
  }
}

/** The language of a word where all texts that have it are in one. */
export function findLanguage(places: readonly Place[]): string | undefined {
  const [first, ...others] = listSources(places).map(languageOf)
  return others.every((language) => language === first) ? first : undefined
}

/** The sources of places, which stand in their order. */
export function listSources(places: readonly Place[]): Source[] {
  return places.flatMap(({ source }, index) => (source === places[index - 1]?.source ? [] : source))
}

function takeOccurrences(places: readonly Place[], most: number): Place[] {
  let left = most
  return places.flatMap((place) => {
    if (left <= 0) return []
    const at = place.at.slice(0, left)
    left -= at.length
    return [{ ...place, at }]
  })
}
