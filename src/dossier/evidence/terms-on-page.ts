import { createMentionFinder } from '../actors/find-mentions.ts'
import { showsText, withoutHiddenWords } from '../pages/hidden-text.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import type { Passage } from '../sources/span.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { mayQuote, toQuoted } from './cited-words.ts'
import type { Evidence } from './evidence.ts'
import { createFormFinder } from './find-forms.ts'

/** A passage with its reading text. */
type Text = { readonly source: Source; readonly passage: Passage; readonly text: string }

/**
 * Glosses, wordings and places with where the texts have them; `sorted` are the sources by date. Forms that only hidden
 * texts have are left out, and so is what cannot be said without them.
 */
export function toTermsOnPage(
  { glosses, wordings, places }: Pick<Evidence, 'glosses' | 'wordings' | 'places'>,
  sorted: readonly Source[],
): Pick<EvidencePage, 'glosses' | 'wordings' | 'places'> {
  const shown = sorted.filter(showsText)
  const texts = shown.flatMap(readPassages)
  const hidden = sorted.filter((source) => !showsText(source)).flatMap(readPassages)
  const toShown = (forms: readonly string[]) => withoutHidden(forms, texts, hidden)
  return {
    glosses: glosses.flatMap(({ id, term, note, forms: all, cited }) => {
      const forms = toShown(all)
      const evidence = cited.filter(mayQuote).map(toQuoted)
      if (forms.length * evidence.length === 0 || withoutHiddenWords(note, ...sorted) === undefined) return []
      const counted = countForms(texts, forms, shown).map(({ form, counts }) => ({
        form,
        count: counts.reduce((sum, { count }) => sum + count, 0),
      }))
      return [{ id, term, note, forms: counted, evidence, first: findFirst(texts, forms) }]
    }),
    wordings: wordings.flatMap(({ id, name, note, forms: all }) => {
      const forms = countForms(texts, toShown(all), shown)
      return forms.length === 0
        ? []
        : [withoutUndefined({ id, name, note: withoutHiddenWords(note, ...sorted), forms })]
    }),
    places: places.map(({ id, name, note, aliases }) => {
      const find = createMentionFinder([{ id, name, aliases }])
      const mentions = groupBySource(texts.filter(({ text }) => find(text).length > 0))
      return withoutUndefined({ id, name, note: withoutHiddenWords(note, ...sorted), mentions })
    }),
  }
}

function readPassages(source: Source): Text[] {
  return passagesOf(source).map((passage) => ({
    source,
    passage,
    text: toReadingText(passage.text, source.layout),
  }))
}

/** The forms that a text that is shown has, or none that is hidden. */
function withoutHidden(forms: readonly string[], texts: readonly Text[], hidden: readonly Text[]): readonly string[] {
  const find = createFormFinder(forms)
  const toFound = (all: readonly Text[]) => new Set(all.flatMap(({ text }) => find(text)).map(({ form }) => form))
  const [there, kept] = [toFound(texts), toFound(hidden)]
  return forms.filter((form) => there.has(form) || !kept.has(form))
}

/** Where a term stands for the first time in each source that has it. */
function findFirst(texts: readonly Text[], forms: readonly string[]) {
  const find = createFormFinder(forms)
  const found = texts.flatMap(({ source, passage, text }) =>
    find(text)
      .slice(0, 1)
      .map(({ form }) => ({ source: source.key, passage: passage.id, number: passage.number, form })),
  )
  return [...Map.groupBy(found, ({ source }) => source).values()].flatMap((all) => all.slice(0, 1))
}

function countForms(texts: readonly Text[], forms: readonly string[], shown: readonly Source[]) {
  const find = createFormFinder(forms)
  const found = texts.flatMap((one) => find(one.text).map(({ form }) => ({ ...one, form })))
  return forms.map((form) => ({
    form,
    counts: shown.map((source) => {
      const here = found.filter((one) => one.form === form && one.source === source)
      return { source: source.key, count: here.length, passages: toNumbers(here) }
    }),
  }))
}

function groupBySource(texts: readonly Text[]) {
  return [...Map.groupBy(texts, ({ source }) => source)].map(([source, all]) => ({
    source: source.key,
    passages: toNumbers(all),
  }))
}

function toNumbers(texts: readonly Text[]): number[] {
  return [...new Set(texts.map(({ passage }) => passage.number))]
}
