import { foldToAscii } from '../text/fold-to-ascii.ts'

/** A group of words by their first character: its id, which is part of its address, and what it is called. */
export type Letter = { readonly id: string; readonly name: string }

const scripts: readonly (readonly [name: string, test: RegExp])[] = [
  ['Arabic', /^\p{sc=Arab}/u],
  ['Armenian', /^\p{sc=Armn}/u],
  ['Bengali', /^\p{sc=Beng}/u],
  ['Cyrillic', /^\p{sc=Cyrl}/u],
  ['Devanagari', /^\p{sc=Deva}/u],
  ['Ethiopic', /^\p{sc=Ethi}/u],
  ['Georgian', /^\p{sc=Geor}/u],
  ['Greek', /^\p{sc=Grek}/u],
  ['Han', /^\p{sc=Hani}/u],
  ['Hangul', /^\p{sc=Hang}/u],
  ['Hebrew', /^\p{sc=Hebr}/u],
  ['Hiragana', /^\p{sc=Hira}/u],
  ['Katakana', /^\p{sc=Kana}/u],
  ['Khmer', /^\p{sc=Khmr}/u],
  ['Lao', /^\p{sc=Laoo}/u],
  ['Myanmar', /^\p{sc=Mymr}/u],
  ['Syriac', /^\p{sc=Syrc}/u],
  ['Tamil', /^\p{sc=Taml}/u],
  ['Telugu', /^\p{sc=Telu}/u],
  ['Thai', /^\p{sc=Thai}/u],
]

/** The group that a word belongs to: a letter from A to Z, numbers, or the script that it is written in. */
export function letterOf(word: string): Letter {
  if (/^\p{N}/u.test(word)) return { id: 'numbers', name: 'Numbers' }
  const first = /^\p{sc=Latn}/u.test(word) ? foldToAscii(word.slice(0, 1)).charAt(0) : ''
  if (/[a-z]/.test(first)) return { id: first, name: first.toUpperCase() }
  const name = scripts.find(([, test]) => test.test(word))?.[0] ?? 'Other'
  return { id: name.toLowerCase(), name: name === 'Other' ? 'Other letters' : name }
}
