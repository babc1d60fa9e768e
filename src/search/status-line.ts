import { countOf } from '../dossier/text/count-of.ts'
import { describeSought } from './describe-sought.ts'
import { quoteWord } from './quote-word.ts'
import type { Found } from './search-passages.ts'

/** What a search found and how much of the question was answered, in sentences. */
export type StatusLine = {
  /** How much was found, where. */
  readonly sum: string
  /** What of the question was not searched, was read otherwise, or is nowhere. */
  readonly remarks: readonly string[]
}

/** More words of the reader are not repeated in one sentence. */
const mostWords = 12

/** What of a dossier the line needs: how many sources it has, and which of its spans are matter. */
export type SearchedCorpus = { readonly sources: number; readonly matter: ReadonlySet<number> }

/** Says what was found. */
export function toStatusLine(found: Found, { sources, matter }: SearchedCorpus): StatusLine {
  return {
    sum: sayHits(found, sources),
    remarks: [...sayMatter(found, matter), ...sayClauses(found), ...sayQuery(found)],
  }
}

function sayHits({ state, hits, isAsked, sources: held, occurrences, clauses }: Found, sources: number): string {
  if (!isAsked) return state.query ? 'Nothing to search for: a word has letters or digits.' : ''
  if (hits.length === 0) return 'No passage found.'
  const findable = clauses.filter(({ passages }) => passages > 0).length
  const places = occurrences > 0 ? ` with ${countOf(occurrences, 'occurrence')}` : ''
  const all = nameAllWords(clauses)
  const complete = hits.filter(({ isComplete }) => isComplete).length
  const split =
    findable < 2
      ? ''
      : complete === hits.length
        ? `, ${hits.length === 1 ? '' : 'each '}with ${all}`
        : `: ${complete || 'none'} with ${all}, ${hits.length - complete} with some`
  return `${countOf(hits.length, 'passage')}${places} in ${held} of ${countOf(sources, 'source')}${split}.`
}

/** What the passages have that are complete: words that are nowhere do not count. */
export function nameAllWords(clauses: Found['clauses']): string {
  return clauses.some(({ passages }) => passages === 0) ? 'all words that occur' : 'all words'
}

/** Matter is counted with the passages, but has no number. */
function sayMatter({ hits }: Found, matter: SearchedCorpus['matter']): string[] {
  const found = hits.filter(({ span }) => matter.has(span)).length
  if (found === 0) return []
  if (found > 1) return [`${found} of them are headlines, captions or other matter without a number.`]
  return [`${hits.length === 1 ? 'It is' : '1 of them is'} a headline, a caption or other matter without a number.`]
}

function sayClauses({ state: { withEndings }, clauses, countBeforeFacets }: Found): string[] {
  const required = clauses.filter(({ clause }) => clause.isRequired)
  const isApart = required.length > 1 && countBeforeFacets === 0 && required.every(({ passages }) => passages > 0)
  const absent = clauses.filter(({ passages }) => passages === 0)
  const describe = (clause: Found['clauses'][number]): string =>
    clause.clause.alternatives.map((sought) => describeSought(sought, { withEndings })).join(' or ')
  return [
    ...list('Nowhere in these texts: ', absent.filter(({ titles }) => titles === 0).map(describe)),
    ...list('In a title, but in no passage: ', absent.filter(({ titles }) => titles > 0).map(describe)),
    ...(isApart ? ['Each stands somewhere, but no passage has all that is required.'] : []),
  ]
}

function sayQuery({ query: { ignored, beyond, notes }, unknownValues }: Found): string[] {
  return [
    ...list('Left out because they are common: ', ignored.map(quoteWord)),
    ...(beyond > 0
      ? [`Left out at the end, because no more can be searched at once: ${countOf(beyond, 'part')}.`]
      : []),
    ...list('Nothing here is filed under ', unknownValues.map(quoteWord)),
    ...notes,
  ]
}

function list(before: string, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const more = words.length > mostWords ? ` and ${words.length - mostWords} more` : ''
  return [`${before}${words.slice(0, mostWords).join(', ')}${more}.`]
}
