import type { Facts } from '../schemas/facts.ts'
import type { TitleOnPage } from '../schemas/source-page.ts'
import { toDayElement } from './access-day.ts'
import { fillPattern } from './citation-pattern.ts'
import { toPagePatterns } from './page-patterns.ts'
import { toPageTitle } from './page-title.ts'

/** The reference of one of our own pages in author-date, as HTML: with edition, hash, a blank for the day, and address. */
export function citePage(page: { title: TitleOnPage; address: string }, facts: Facts): string {
  const patterns = toPagePatterns(facts.pagePatterns, { title: toPageTitle(page.title), address: page.address })
  return fillPattern(patterns['chicago-author-date'].whole, undefined, toDayElement('chicago-author-date'))
}
