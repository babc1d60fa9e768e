import { escapeHtml } from '../text/escape-html.ts'
import type { StylePatterns } from './citation-pattern.ts'
import type { StyleId } from './citation-styles.ts'
import { escapeWiki } from './escape-wiki.ts'
import { maskText, unmaskHtml } from './mask-text.ts'
import { openPlaces } from './place-marks.ts'
import type { Patterns } from './print-article.ts'

/** The last marks that a title may have and that decide what a style puts after it. */
export const endings = ['', '.', '!', '?'] as const

/** The patterns that cite any page of ours: title and address are open as well, one set for each last mark of a title. */
export type PagePatterns = Readonly<Record<StyleId, readonly StylePatterns[]>>

/** The patterns that cite one page of ours, with its title and its address filled in. */
export function toPagePatterns(patterns: PagePatterns, page: { title: string; address: string }): Patterns {
  const title = page.title.replace(/\s+/g, ' ').trim()
  const index = Math.max(
    0,
    endings.findIndex((ending) => ending !== '' && title.endsWith(ending)),
  )
  const words = index > 0 ? title.slice(0, -1) : title
  const html = openPlaces(unmaskHtml(maskText(words)))
  const address = openPlaces(escapeHtml(page.address))
  // Brackets around a whole title are ours, and stay brackets.
  const inside = /^\[(.*)\]$/.exec(words)?.[1]
  const wiki = openPlaces(escapeHtml(inside === undefined ? escapeWiki(words) : `[${escapeWiki(inside)}]`))
  const of = (id: StyleId): StylePatterns =>
    mapPatterns(patterns[id][index] ?? { whole: '', passages: '' }, (pattern) =>
      pattern.replaceAll('{title}', () => (id === 'wikipedia' ? wiki : html)).replaceAll('{address}', () => address),
    )
  return {
    'chicago-note': of('chicago-note'),
    'chicago-author-date': of('chicago-author-date'),
    apa: of('apa'),
    mla: of('mla'),
    bluebook: of('bluebook'),
    wikipedia: of('wikipedia'),
    plain: of('plain'),
  }
}

/** A style with each of its patterns changed. */
export function mapPatterns(patterns: StylePatterns, map: (pattern: string) => string): StylePatterns {
  const { whole, inText, passages } = patterns
  return { whole: map(whole), ...(inText === undefined ? {} : { inText: map(inText) }), passages: map(passages) }
}
