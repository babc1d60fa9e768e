import type { AuthorName } from '../schemas/record.ts'
import type { PrintedStyle } from './citation-styles.ts'
import type { CslItem } from './csl-engine.ts'
import { toItemDate } from './date-literal.ts'
import { maskLink, maskText } from './mask-text.ts'
import { mark } from './place-marks.ts'
import { type Cited, toArticleAddress } from './print-references.ts'

/**
 * A source as an item for one style, what we supply in brackets. `inText` is for a citation in a text, where a date that
 * the style cannot cut down to its year, and a name that it cannot cut down to the family, are given short.
 */
export function toStyledItem({ key, record, fallbackTitle }: Cited, style: PrintedStyle, inText = false): CslItem {
  const { title, author, publisher, date } = record
  const address = toArticleAddress(record)
  const ours = title.status === 'supplied' && title.words === 'ours'
  const words = title.status === 'unknown' ? `[${fallbackTitle}]` : bracket(title.value, title.status)
  const fields: Record<string, unknown> = {
    type: style.type,
    language: 'en',
    author:
      author.status === 'unknown' ? undefined : author.value.map((name) => toName(name, author.status, style, inText)),
    title: ours
      ? `${mark.ours}${maskText(words)}${mark.oursEnd}`
      : italiciseFirst(maskText(words), style, author.status === 'unknown'),
    'container-title':
      publisher.status === 'unknown' ? undefined : maskText(bracket(publisher.value, publisher.status)),
    issued:
      date.status === 'unknown'
        ? undefined
        : maskDate(toItemDate(date.value, date.status === 'supplied', style.date, inText)),
    URL: address && maskLink(address),
  }
  return {
    id: key,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
  }
}

/** The Bluebook style puts a title that stands first in roman; it belongs in italics as elsewhere. */
export function italiciseFirst(masked: string, style: PrintedStyle, standsFirst: boolean): string {
  return standsFirst && style.csl === 'dossier-bluebook' ? `<i>${masked}</i>` : masked
}

function bracket(value: string, status: 'stated' | 'supplied'): string {
  return status === 'supplied' ? `[${value}]` : value
}

function maskDate(date: ReturnType<typeof toItemDate>) {
  return 'literal' in date ? { literal: maskText(date.literal) } : date
}

function toName(
  name: AuthorName,
  status: 'stated' | 'supplied',
  style: PrintedStyle,
  inText: boolean,
): Record<string, string> {
  if ('literal' in name) return { literal: maskText(bracket(name.literal, status)) }
  const { family, given } = name
  if (status === 'stated') return { family: maskText(family), ...(given ? { given: maskText(given) } : {}) }
  return { literal: maskText(`[${inText || !given ? family : arrange[style.names](family, given)}]`) }
}

const arrange: Readonly<Record<PrintedStyle['names'], (family: string, given: string) => string>> = {
  'given-first': (family, given) => `${given} ${family}`,
  'family-first': (family, given) => `${family}, ${given}`,
  initials: (family, given) =>
    `${family}, ${given
      .split(/\s+/)
      .map((part) => `${[...part][0] ?? ''}.`)
      .join(' ')}`,
}
