import type { StylePatterns } from './citation-pattern.ts'
import { type PrintedStyle, type PrintedStyleId, printedStyles, type StyleId } from './citation-styles.ts'
import { type CslItem, createCslEngine } from './csl-engine.ts'
import { maskText } from './mask-text.ts'
import { mark, toPattern } from './place-marks.ts'
import { plainArticle } from './plain-citation.ts'
import { type PrintedForms, type PrintItem, printByShape } from './print-by-shape.ts'
import { type Cited, printEntries, toCslItems } from './print-references.ts'
import { toStyledItem } from './styled-item.ts'
import { wikipediaArticle } from './wikipedia-citation.ts'

/** The patterns of all styles for one thing that is cited. */
export type Patterns = Readonly<Record<StyleId, StylePatterns>>

/**
 * The patterns that cite the articles, by key. Numbers of passages are the dossier's: each pattern says so, with the
 * edition (`edition 1`).
 */
export function printArticles(cited: readonly Cited[], edition: string): ReadonlyMap<string, Patterns> {
  const places = `of the dossier transcription, ${edition}`
  const printed = {
    'chicago-note': printAll(cited, 'chicago-note', places),
    'chicago-author-date': printAll(cited, 'chicago-author-date', places),
    apa: printAll(cited, 'apa', places),
    mla: printAll(cited, 'mla', places),
    bluebook: printAll(cited, 'bluebook', places),
  }
  return new Map(
    cited.map((source) => {
      const { key } = source
      const of = (id: PrintedStyleId): StylePatterns => printed[id].get(key) ?? { whole: '', passages: '' }
      return [
        key,
        {
          'chicago-note': of('chicago-note'),
          'chicago-author-date': of('chicago-author-date'),
          apa: of('apa'),
          mla: of('mla'),
          bluebook: of('bluebook'),
          wikipedia: wikipediaArticle(source, places),
          plain: plainArticle(source, places),
        },
      ]
    }),
  )
}

function printAll(cited: readonly Cited[], id: PrintedStyleId, places: string): ReadonlyMap<string, StylePatterns> {
  const style = printedStyles[id]
  // The dossier's own style, with its letters for years that would read alike.
  if (id === 'chicago-author-date') return printPatterns(toCslItems(cited), style, places)
  const items = cited.map((source) => toStyledItem(source, style))
  const inText = style.kind === 'note' ? items : cited.map((source) => toStyledItem(source, style, true))
  return printPatterns(items, style, places, inText)
}

/**
 * The patterns of items in one style by their ids; `places` follows the number of a passage. `inText` are the same items
 * as a citation in a text needs them.
 */
export function printPatterns(
  items: readonly CslItem[],
  style: PrintedStyle,
  places = '',
  inText = items,
): ReadonlyMap<string, StylePatterns> {
  const pairs = items.map((item, index) => ({ item, inText: inText[index] ?? item }))
  const printed = printByShape(pairs, (shapes) => printForms(shapes, style, places))
  return new Map(
    [...printed].map(([id, forms]) => [
      id,
      {
        whole: toPattern(forms.whole),
        ...(forms.inText === undefined ? {} : { inText: toPattern(forms.inText) }),
        passages: toPattern(forms.passages ?? ''),
      },
    ]),
  )
}

/** What the processor prints of items in one style, marks and masks included. */
export function printForms(
  items: readonly PrintItem[],
  style: PrintedStyle,
  places: string,
): ReadonlyMap<string, PrintedForms> {
  if (items.length === 0) return new Map()
  // The processor of a style is one for all: what is asked of it last decides, so the entries come first.
  const entries =
    style.kind === 'note'
      ? new Map<string, string>()
      : printEntries(
          createCslEngine(
            items.map(({ item }) => item),
            style.csl,
          ),
        )
  const engine = createCslEngine(
    items.map(({ inText }) => inText),
    style.csl,
  )
  const stand = '\uf8ff'
  const locator = maskText(`${style.place}${stand} ${places}`).replace(stand, mark.numbers)
  const cite = (id: string) => engine.makeCitationCluster([{ id }])
  const citePassages = (id: string) => engine.makeCitationCluster([{ id, locator, label: 'paragraph' }])
  return new Map(
    items.map(({ item: { id } }) => [
      id,
      style.kind === 'note'
        ? { whole: cite(id), passages: citePassages(id) }
        : { whole: entries.get(id) ?? '', inText: cite(id), passages: citePassages(id) },
    ]),
  )
}
