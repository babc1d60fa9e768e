import { foldWord } from './fold-word.ts'
import { unspacedScripts } from './unspaced-scripts.ts'

/** A word of a text: as it is compared, and where it stands, in UTF-16 units, half-open. */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

const apostrophes = "'‘’‛′＇ʼ"
const inWord = String.raw`\p{L}\p{N}\p{M}`

/** What is a word, the first that fits. Hyphens and apostrophes part words: "al-Risheq" is `al`, `risheq`. */
const patterns = [
  // The s of a possessive, which is passed over.
  String.raw`((?<=\p{L}\.?[${apostrophes}])[sS](?![${inWord}]))`,
  // U.S.
  String.raw`(?<![${inWord}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])`,
  // 5,000 and 5,000.50
  String.raw`(?<![${inWord}.,])\p{Nd}{1,3}(?:[,٬\u00a0\u202f'’]\p{Nd}{3})+(?:[.٫]\p{Nd}+)?(?![\p{L}\p{N}])`,
  // 3.5, but not 26.12.2023
  String.raw`(?<![${inWord}.,])\p{Nd}+[.٫]\p{Nd}+(?!\.?[\p{L}\p{N}])`,
  // A character of a script that does not part words.
  String.raw`[[\p{L}\p{N}]&&[${unspacedScripts}]]\p{M}*`,
  // A run of letters and digits; one apostrophe is a letter to Unicode.
  String.raw`[[\p{L}\p{N}]--[${unspacedScripts}ʼ]][[${inWord}\u00ad\u200c\u200d]--[${unspacedScripts}ʼ]]*`,
]

const words = new RegExp(patterns.join('|'), 'gv')

/** Cuts a text into words, the same for what is searched and for what is asked. Never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(words)) {
    const [printed, possessive] = match
    const word = possessive === undefined ? foldWord(printed) : ''
    if (word) tokens.push({ word, start: match.index, end: match.index + printed.length })
  }
  return tokens
}
