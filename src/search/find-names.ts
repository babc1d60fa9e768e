import { isStopWord } from '../dossier/text/stop-words.ts'
import type { Spellings } from './list-spellings.ts'

/** Words that name something in a query, and what it is called there and elsewhere. */
export type KnownName = {
  /** The first of the words that name it, counted from 0, and the one after the last. */
  readonly start: number
  readonly end: number
  /** The words of the name itself, common ones with them. */
  readonly spelling: readonly string[]
  readonly others: readonly (readonly string[])[]
  readonly id: string | undefined
}

/** The names in a row of words of a query, which has no common words any more; the longest, and none within another. */
export function findNames(words: readonly string[], known: readonly Spellings[], language: string): KnownName[] {
  const names = known.flatMap(({ spellings, id }) =>
    spellings.map((spelling) => ({ id, spelling, spellings, asked: leaveOutCommon(spelling, language) })),
  )
  const found: KnownName[] = []
  let start = 0
  while (start < words.length) {
    const here = names.filter(({ asked }) => isAt(words, start, asked))
    const length = Math.max(0, ...here.map(({ asked }) => asked.length))
    const end = start + Math.max(1, length)
    for (const { id, spelling, spellings, asked } of here) {
      if (asked.length < length) continue
      found.push({ start, end, spelling, others: spellings.filter((other) => other !== spelling), id })
    }
    start = end
  }
  return found
}

function leaveOutCommon(spelling: readonly string[], language: string): readonly string[] {
  const telling = spelling.filter((word) => !isStopWord(word, language))
  return telling.length > 0 ? telling : spelling
}

function isAt(words: readonly string[], start: number, spelling: readonly string[]): boolean {
  return spelling.length > 0 && spelling.every((word, index) => words[start + index] === word)
}
