import type { CitedState, StylePatterns } from './citation-pattern.ts'
import { type PrintedStyle, type PrintedStyleId, printedStyles } from './citation-styles.ts'
import type { CslItem } from './csl-engine.ts'
import { toItemDate } from './date-literal.ts'
import { maskText } from './mask-text.ts'
import { endings, mapPatterns, type PagePatterns } from './page-patterns.ts'
import { mark } from './place-marks.ts'
import { plainPage } from './plain-citation.ts'
import { printPatterns } from './print-article.ts'
import { italiciseFirst } from './styled-item.ts'
import { wikipediaPage } from './wikipedia-citation.ts'

/** The patterns of our own pages, printed once for all of them. */
export function printPagePatterns(state: CitedState): PagePatterns {
  const of = (id: PrintedStyleId): StylePatterns[] => {
    const items = endings.map((ending) => toItem(state, printedStyles[id], ending))
    const printed = printPatterns(items, printedStyles[id])
    return endings.map((ending) => printed.get(`page${ending}`) ?? { whole: '', passages: '' })
  }
  const [wikipedia, plain] = [wikipediaPage(state), plainPage(state)]
  return {
    'chicago-note': of('chicago-note'),
    'chicago-author-date': of('chicago-author-date'),
    apa: of('apa'),
    mla: of('mla'),
    bluebook: of('bluebook'),
    wikipedia: endings.map((ending) =>
      mapPatterns(wikipedia, (pattern) => pattern.replace('{title}', `{title}${ending}`)),
    ),
    plain: endings.map((ending) => mapPatterns(plain, (pattern) => pattern.replace('{title}', `{title}${ending}`))),
  }
}

function toItem(state: CitedState, style: PrintedStyle, ending: string): CslItem {
  const date = state.date && toItemDate(state.date, false, style.date)
  const isOwn = style.csl === 'dossier-author-date'
  const fields = {
    type: 'webpage',
    language: 'en',
    author: state.publisher && [{ literal: maskText(state.publisher) }],
    title: italiciseFirst(`${mark.title}${ending}`, style, !state.publisher),
    'container-title': `${maskText(state.website)}${mark.roman}${maskText(`, ${state.state}`)}`,
    // The dossier's own style reads years from there, see print-references.ts.
    status: isOwn ? state.date?.slice(0, 4) : undefined,
    issued: date,
    accessed: { literal: mark.accessed },
    URL: mark.address,
  }
  return { id: `page${ending}`, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) }
}
