import type { Facts } from '../schemas/facts.ts'
import type { TitleOnPage } from '../schemas/source-page.ts'
import { escapeHtml } from '../text/escape-html.ts'

/** The reference of one of our own pages in author-date, as HTML: with edition, hash and address. */
export function citePage(page: { title: TitleOnPage; address: string }, facts: Facts): string {
  const { edition, name, publisher } = facts
  const end = /[.!?]$/.test(page.title.text) ? '' : '.'
  const address = escapeHtml(page.address)
  return [
    `${escapeHtml(publisher ?? name)}.`,
    edition.date ? `${edition.date.slice(-4)}.` : 'n.d.',
    `“${escapeHtml(page.title.text)}${end}”`,
    `In <i>${escapeHtml(name)}</i>,`,
    `${edition.label.charAt(0).toLowerCase()}${edition.label.slice(1)}, hash ${edition.hash.slice(0, 8)}.`,
    `<a href="${address}">${address}</a>.`,
  ].join(' ')
}
