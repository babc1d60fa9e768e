import { isStopWord } from '../dossier/text/stop-words.ts'

/** What somebody typed, as words to look for. */
export type Query = {
  /** The words, lower case, in the order typed, each once, at most {@link mostWords}. */
  readonly words: readonly string[]
  /** Common words that are not searched, because there are others. */
  readonly ignored: readonly string[]
  /** How many words beyond the limit are not searched. */
  readonly beyond: number
}

/** More words are no question any more, and each costs a search. */
const mostWords = 32

/** Cuts a query into words; quotation marks, signs and control characters only part them. Never throws. */
export function tokeniseQuery(text: string, language: string): Query {
  const all = [...new Set(findWords(text))]
  const telling = all.filter((word) => !isStopWord(word, language))
  const kept = telling.length > 0 ? telling : all
  return {
    words: kept.slice(0, mostWords),
    ignored: telling.length > 0 ? all.filter((word) => isStopWord(word, language)).slice(0, mostWords) : [],
    beyond: Math.max(0, kept.length - mostWords),
  }
}

/** The parts of a word with hyphens, each longer than one character: `al-risheq` has `al` and `risheq`; others have none. */
export function splitCompound(word: string): readonly string[] {
  const parts = word.split(hyphens).filter((part) => part.length > 1)
  return parts.length > 1 ? parts : []
}

const hyphens = /[-\u2010\u2011]/u

// U.S. · 5,000 and 22:43 · al-Risheq's; a joiner counts only between letters or digits, so "here,there" is two words.
const words =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:[-\u2010\u2011'‘’ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*)*/gu

function findWords(text: string): string[] {
  const found = text.normalize('NFC').match(words) ?? []
  // A possessive asks for the name: stemmers keep it apart from the name for some words and not for others.
  return found.map((word) =>
    word
      .toLowerCase()
      .replace(/[‘’ʼ]/gu, "'")
      .replace(/(?<=\p{L}{2})'s?$/u, ''),
  )
}
