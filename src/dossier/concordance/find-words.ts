import { findJoinedWords, joinWords } from '../text/joined-words.ts'
import { type Token, tokenise } from '../text/tokenise.ts'

/** Joined words that are longer than this are no entry of their own; their parts are. */
const longestJoined = 60

/** The words of a text that are not common, and those that a hyphen or an apostrophe joins once more as one; in its order. */
export function findWords(text: string, isCommon: (word: string) => boolean): Token[] {
  const tokens = tokenise(text)
  const isContent = ({ word }: Token) => !isCommon(word)
  const joined = findJoinedWords(text, tokens).flatMap((row) => {
    const word = joinWords(text, row)
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last || word.length > longestJoined || !row.some(isContent)) return []
    return [{ word, start: first.start, end: last.end }]
  })
  const content = tokens.filter(isContent)
  return joined.length === 0 ? content : [...content, ...joined].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
