import { formatDate } from '../dates/format-date.ts'
import type { SourceRecord } from '../schemas/record.ts'
import { escapeHtml } from '../text/escape-html.ts'
import type { CitedState, StylePatterns } from './citation-pattern.ts'
import { escapeWiki } from './escape-wiki.ts'
import { mark, openPlaces } from './place-marks.ts'
import { type Cited, toArticleAddress } from './print-references.ts'

type Parameter = readonly [name: string, value: string | undefined]

/**
 * A source as Wikipedia's `{{cite news}}`. A date that we supply stands after the template, which takes no brackets in
 * its dates; other values that we supply stand in it in brackets.
 */
export function wikipediaArticle({ record, fallbackTitle }: Cited, places: string): StylePatterns {
  const { title, publisher, date } = record
  const address = toArticleAddress(record)
  const parameters: Parameter[] = [
    ...toAuthors(record),
    ['title', title.status === 'unknown' ? `[${escapeWiki(fallbackTitle)}]` : toValue(title.value, title.status)],
    ['work', publisher.status === 'unknown' ? undefined : toValue(publisher.value, publisher.status)],
    ['date', date.status === 'stated' && isPlain(date.value) ? formatDate(date.value) : undefined],
    ['url', address && escapeAddress(address)],
  ]
  const after =
    date.status === 'unknown' || (date.status === 'stated' && isPlain(date.value))
      ? ''
      : ` Date${date.status === 'supplied' ? ' supplied' : ''}: [${formatDate(date.value)}].`
  return {
    whole: writeTemplate('cite news', parameters, after),
    passages: writeTemplate('cite news', [...parameters, ['at', `para. ${mark.numbers} ${places}`]], after),
  }
}

/** One of our own pages as `{{cite web}}`: with edition and hash as its identifier, and the day of access left open. */
export function wikipediaPage(page: CitedState): StylePatterns {
  const parameters: Parameter[] = [
    ['title', mark.title],
    ['website', escapeWiki(page.website)],
    ['publisher', page.publisher && escapeWiki(page.publisher)],
    ['date', page.date && formatDate(page.date)],
    ['id', escapeWiki(page.state)],
    ['url', mark.address],
    ['access-date', mark.accessed],
  ]
  return {
    whole: writeTemplate('cite web', parameters),
    passages: writeTemplate('cite web', [...parameters, ['at', `para. ${mark.numbers}`]]),
  }
}

function toAuthors({ author }: SourceRecord): Parameter[] {
  if (author.status === 'unknown') return []
  const number = (index: number) => (author.value.length > 1 ? index + 1 : '')
  return author.value.flatMap((name, index): Parameter[] => {
    if ('literal' in name) return [[`author${number(index)}`, toValue(name.literal, author.status)]]
    if (author.status === 'supplied')
      return [[`author${number(index)}`, toValue([name.family, name.given].filter(Boolean).join(', '), 'supplied')]]
    return [
      [`last${number(index)}`, escapeWiki(name.family)],
      [`first${number(index)}`, name.given && escapeWiki(name.given)],
    ]
  })
}

/** Brackets of ours stay brackets; those of a text become entities. */
function toValue(value: string, status: 'stated' | 'supplied'): string {
  return status === 'supplied' ? `[${escapeWiki(value)}]` : escapeWiki(value)
}

/** Dates that the template reads: a day, a month or a year, without doubt. */
function isPlain(edtf: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf)
}

/** An address with the characters that would end it, or the parameter, as percent signs and numbers. */
function escapeAddress(address: string): string {
  return new URL(address).href.replace(/[|{}[\]'<>]/g, (found) => encodeURIComponent(found).replace("'", '%27'))
}

function writeTemplate(name: string, parameters: readonly Parameter[], after = ''): string {
  const written = parameters.flatMap(([key, value]) => (value ? ` |${key}=${value}` : []))
  const address = '\uf8ff'
  const inside = openPlaces(escapeHtml(written.join('').replaceAll(mark.address, address))).replace(
    address,
    '{address}{id}',
  )
  return `&#123;&#123;${name}${inside}&#125;&#125;${escapeHtml(after)}`
}
