import { languageOf } from '../pages/to-source-page.ts'
import type { ConcordanceWord } from '../schemas/concordance-page.ts'
import type { Source } from '../sources/source.ts'
import { cutLong } from './cut-context.ts'
import type { Entry, Place } from './make-concordance.ts'

/** A word as it is shown: as it is printed most often. */
export function nameEntry({ word, forms }: Pick<Entry, 'word' | 'forms'>): string {
  return cutLong(forms[0]?.form ?? word)
}

/** The first `most` printed forms of a word, and in how many more it is printed. */
export function listForms(forms: Entry['forms'], most: number): ConcordanceWord['forms'] {
  return {
    listed: forms.slice(0, most).map(({ form, count }) => ({ form: cutLong(form), count })),
    more: Math.max(0, forms.length - most),
  }
}

/** How often a word stands in each source that has it, in their order. */
export function countBySource(places: readonly Place[]): ReadonlyMap<Source, number> {
  const counts = new Map<Source, number>()
  for (const { source, at } of places) counts.set(source, (counts.get(source) ?? 0) + at.length)
  return counts
}

/** The language of a word where all texts that have it are in one. */
export function findLanguage(places: readonly Place[]): string | undefined {
  const languages = new Set(places.map(({ source }) => languageOf(source)))
  return languages.size === 1 ? [...languages][0] : undefined
}
