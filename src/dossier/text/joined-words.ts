import type { Token } from './tokenise.ts'

/** Signs that make one word of those that they stand between, with nothing else there. */
const hyphens = '-\u2010\u2011\u05be'
const apostrophes = "'‘’ʼ"
const joint = new RegExp(`[${hyphens}${apostrophes}]`, 'u')

/** Rows of two or more words of a text with nothing but a hyphen or an apostrophe between one and the next: `al-Risheq`. */
export function findJoinedWords(text: string, tokens: readonly Token[]): Token[][] {
  const rows: Token[][] = []
  let row: Token[] = []
  for (const token of tokens) {
    const last = row.at(-1)
    if (last && token.start === last.end + 1 && joint.test(text.charAt(last.end))) {
      row.push(token)
      if (row.length === 2) rows.push(row)
    } else row = [token]
  }
  return rows
}

/** Joined words as one that is compared: every hyphen is `-`, every apostrophe `'`. */
export function joinWords(text: string, row: readonly Token[]): string {
  return row
    .map(({ word, end }, index) => {
      if (index === row.length - 1) return word
      return `${word}${apostrophes.includes(text.charAt(end)) ? "'" : '-'}`
    })
    .join('')
}
