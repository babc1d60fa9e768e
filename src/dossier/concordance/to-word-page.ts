import { spanLabel } from '../pages/span-label.ts'
import { languageOf } from '../pages/to-source-page.ts'
import type { ConcordanceWord } from '../schemas/concordance-page.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { cutContext } from './cut-context.ts'
import { countBySource, findLanguage, listForms, nameEntry } from './describe-entry.ts'
import type { Entry, Place } from './make-concordance.ts'

/** How many printed forms of a word are listed on its page. */
const mostForms = 24

/** The page of a word: its first `most` occurrences in their lines, by source. */
export function toWordPage(
  { word, total, forms, places }: Entry,
  { id, most, see }: { id: string; most: number; see: ConcordanceWord['see'] },
): ConcordanceWord {
  const shown = takeOccurrences(places, most)
  const groups = Map.groupBy(shown, ({ source }) => source)
  const totals = countBySource(places)
  return {
    id,
    word: nameEntry({ word, forms }),
    total,
    ...withoutUndefined({ language: findLanguage(places) }),
    forms: listForms(forms, mostForms),
    more: total - shown.reduce((sum, { at }) => sum + at.length, 0),
    moreSources: totals.size - groups.size,
    sources: [...groups].map(([source, here]) =>
      withoutUndefined({
        source: `${source.key}`,
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

function takeOccurrences(places: readonly Place[], most: number): Place[] {
  let left = most
  return places.flatMap((place) => {
    if (left <= 0) return []
    const at = place.at.slice(0, left)
    left -= at.length
    return [{ ...place, at }]
  })
}
