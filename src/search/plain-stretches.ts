import type { Token } from '../dossier/text/tokenise.ts'

/**
 * Where a text is anything but plain words with blanks between them: 2n where word n is printed otherwise than it is
 * compared, accents or signs in it but soft hyphens, and 2n + 1 where something else than white space stands after word n; in order.
 */
export function listOddPlaces(text: string, tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ word, start, end }, index) => {
    const next = tokens[index + 1]
    const isPrintedSo = text.slice(start, end).replaceAll('\u00ad', '').toLowerCase() === word
    const isBlank = !next || /^\s+$/u.test(text.slice(end, next.start))
    return [...(isPrintedSo ? [] : [2 * index]), ...(isBlank ? [] : [2 * index + 1])]
  })
}

/** Whether a phrase is plain words with blanks between them and nothing around. */
export function isPlain(phrase: string, tokens: readonly Token[]): boolean {
  const isWhole = tokens[0]?.start === 0 && tokens.at(-1)?.end === phrase.length
  return isWhole && listOddPlaces(phrase, tokens).length === 0
}

/** Whether so many words from `start` on are plain, with blanks between them. */
export function isPlainStretch(odd: ReadonlySet<number>, start: number, length: number): boolean {
  for (let index = start; index < start + length; index += 1) {
    if (odd.has(2 * index) || (index < start + length - 1 && odd.has(2 * index + 1))) return false
  }
  return true
}
