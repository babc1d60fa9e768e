import { languageOf } from '../pages/to-source-page.ts'
import type { Quoted } from '../schemas/evidence-page.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { Cited } from './evidence.ts'

/** Whether words of a passage may be quoted at all: not where only the record of their source may be seen. */
export function mayQuote({ source }: Pick<Cited, 'source'>): boolean {
  return source.record.access !== 'record'
}

/** Cited words as pages quote them. */
export function toQuoted({ source, passage, text, start, end }: Cited): Quoted {
  return withoutUndefined({
    source: source.key,
    passage: passage.id,
    number: passage.number,
    quotation: text.slice(start, end),
    language: languageOf(source),
  })
}
