import { formatDate } from '../dates/format-date.ts'
import type { AuthorName, SourceRecord } from '../schemas/record.ts'
import type { CardField } from '../schemas/source-page.ts'
import type { Source } from '../sources/source.ts'
import { withoutHiddenWords } from './hidden-text.ts'
import { spanLabel } from './span-label.ts'

type Field = SourceRecord['title' | 'author' | 'publisher' | 'date' | 'time' | 'place' | 'language']

/** The catalogue card of a source: the same fields in the same order for all, each with how it is known. */
export function toCard(source: Source): CardField[] {
  const { title, author, publisher, date, time, place, language } = source.record
  const outlet = publisher.status === 'unknown' ? undefined : publisher.outlet
  return [
    toField(source, 'Title', title, title.status === 'unknown' ? '' : title.value),
    toField(source, 'Author', author, author.status === 'unknown' ? '' : formatAuthors(author.value)),
    {
      ...toField(source, 'Published by', publisher, publisher.status === 'unknown' ? '' : publisher.value),
      ...(outlet ? { href: `/actors/${outlet}/` } : {}),
    },
    {
      ...toField(source, 'Date of publication', date, date.status === 'unknown' ? '' : formatDate(date.value)),
      ...(date.status === 'unknown' ? {} : { edtf: date.value }),
    },
    toField(source, 'Time of day, local', time, time.status === 'unknown' ? '' : time.value),
    toField(source, 'Place of the dateline', place, place.status === 'unknown' ? '' : place.value),
    toField(source, 'Language', language, language.status === 'unknown' ? '' : nameLanguage(language.value)),
  ]
}

function toField(source: Source, term: string, field: Field, words: string): CardField {
  if (field.status === 'unknown') {
    const shown = withoutHiddenWords(field.basis, source)
    const basis = shown ? { basis: shown } : {}
    return { term, value: 'not known', status: 'unknown', ...basis, supports: [] }
  }
  if (field.status === 'stated') {
    const quote = source.record.access === 'full' ? { quote: field.quote } : {}
    return { term, value: words, status: 'stated', ...quote, supports: findQuoted(source, field.quote) }
  }
  const { certainty, rests_on: rests } = field
  const basis = withoutHiddenWords(field.basis, source) ?? 'The reason quotes the text, which is not shown.'
  const supports = rests.map((rest) => toSupport(source, rest))
  return { term, value: `[${words}]`, status: 'supplied', certainty, basis, supports }
}

/** The span that holds the quoted words. */
function findQuoted(source: Source, quote: string): CardField['supports'] {
  const span = source.spans.find(({ text }) => text.includes(quote) || quote.includes(text))
  return span ? [{ label: spanLabel(span), href: `/sources/${source.key}/#${span.id}` }] : []
}

function toSupport(source: Source, rest: string): CardField['supports'][number] {
  if (/^https?:\/\//.test(rest)) return { label: new URL(rest).host.replace(/^www\./, ''), href: rest }
  const span = source.spans.find(({ id }) => id === rest)
  return { label: span ? spanLabel(span) : rest, href: `/sources/${source.key}/#${rest}` }
}

/** Authors as a reader says them: "Ada Okri", "Ada Okri and the Desk". */
export function formatAuthors(names: readonly AuthorName[]): string {
  const words = names.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  )
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

// The names that ICU gives depend on its version; Node's is pinned, so they are the same on every machine.
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

export function nameLanguage(tag: string): string {
  return languageNames.of(tag) ?? tag
}
