import { formatDate } from '../dates/format-date.ts'
import type { AuthorName } from '../schemas/record.ts'
import type { CitedState, StylePatterns } from './citation-pattern.ts'
import { maskLink, maskText, unmaskHtml } from './mask-text.ts'
import { mark, openPlaces } from './place-marks.ts'
import { type Cited, toArticleAddress } from './print-references.ts'

/** A source in plain words, for a mail or a footnote of no style: who, what, where, when, which paragraph. */
export function plainArticle({ record, fallbackTitle }: Cited, places: string): StylePatterns {
  const { title, author, publisher, date } = record
  const ours = title.status === 'supplied' && title.words === 'ours'
  const words = title.status === 'unknown' ? `[${fallbackTitle}]` : bracket(title.value, title.status)
  const parts = [
    author.status === 'unknown'
      ? 'author not known'
      : joinNames(author.value.map((name) => print(bracket(toName(name), author.status)))),
    ours ? print(words) : `“${print(words)}”`,
    publisher.status === 'unknown' ? 'publisher not known' : print(bracket(publisher.value, publisher.status)),
    date.status === 'unknown' ? 'date not known' : bracket(formatDate(date.value), date.status),
  ]
  const href = toArticleAddress(record)
  const address = href && openPlaces(unmaskHtml(maskLink(href)))
  return {
    whole: write([...parts, address]),
    passages: write([...parts, openPlaces(`paragraph ${mark.numbers} ${places}`), address]),
  }
}

/** One of our own pages in plain words. */
export function plainPage(page: CitedState): StylePatterns {
  const named = [page.website, page.publisher, page.date && formatDate(page.date), page.state]
  const before = [openPlaces(`“${mark.title}”`), ...named.map((part) => part && print(part))]
  const after = [openPlaces(`read on ${mark.accessed}`), openPlaces(mark.address)]
  return {
    whole: write([...before, ...after]),
    passages: write([...before, openPlaces(`paragraph ${mark.numbers}`), ...after]),
  }
}

function write(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}

/** Words of a record as escaped HTML with braces as entities, those from right to left set apart. */
function print(text: string): string {
  return openPlaces(unmaskHtml(maskText(text)))
}

function toName(name: AuthorName): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')
}

function joinNames(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function bracket(value: string, status: 'stated' | 'supplied'): string {
  return status === 'supplied' ? `[${value}]` : value
}
