import type { Found } from './search-passages.ts'

/** What was searched, as the page of the search knows it from the dossier. */
export type Corpus = { readonly sources: number }

/** What the search found, in sentences: first how much, then what should be known about it. */
export function toStatusLine(found: Found, corpus: Corpus): string {
  return [sayHits(found, corpus), ...sayWords(found), sayPhrase(found), ...sayFacets(found)].filter(Boolean).join(' ')
}

/** A word as it is repeated to whoever typed it, cut if it is absurdly long. */
export function quoteWord(word: string): string {
  const characters = [...word]
  return `“${characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : word}”`
}

function sayHits(found: Found, { sources }: Corpus): string {
  const { state, hits, isAsked, sourceCount, words } = found
  if (!isAsked) return state.query ? 'Nothing to search for: a word has letters or digits.' : ''
  if (hits.length === 0) return 'No passage found.'
  const place = ` in ${sourceCount} of ${count(sources, 'source')}`
  const complete = hits.filter(({ isComplete }) => isComplete).length
  const findable = words.filter(({ way }) => way !== 'nowhere').length
  const split =
    findable < 2
      ? ''
      : complete === hits.length
        ? ', each with all words'
        : `: ${complete || 'none'} with all words, ${hits.length - complete} with some`
  return `${count(hits.length, 'passage')}${place}${split}.`
}

function sayWords({ words, ignored, beyond }: Found): string[] {
  const list = (way: Found['words'][number]['way']): string =>
    words
      .filter((found) => found.way === way)
      .map(({ word }) => quoteWord(word))
      .join(', ')
  const sentences: [string, string][] = [
    ['Not in these texts: ', list('nowhere')],
    ['Not in the texts, but in a title, an outlet’s name or a date: ', list('description')],
    ['No such word by itself, only as the beginning of others: ', list('beginning')],
    ['Left out because they are common: ', ignored.map(quoteWord).join(', ')],
    ['More words than can be searched at once; left out from the end: ', beyond > 0 ? String(beyond) : ''],
  ]
  return sentences.flatMap(([before, what]) => (what ? [`${before}${what}.`] : []))
}

/** Quotation marks are no more than marks here: whoever types them should know. */
function sayPhrase({ state, words }: Found): string {
  return /["“”„«»]/.test(state.query) && words.length > 1
    ? 'Quotation marks are not read as a phrase: each word is searched.'
    : ''
}

function sayFacets({ unknownValues }: Found): string[] {
  return unknownValues.length > 0 ? [`Nothing here is filed under ${unknownValues.map(quoteWord).join(' or ')}.`] : []
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
