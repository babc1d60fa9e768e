import { undecomposedLetters } from './undecomposed-letters.ts'

/** Letters that are compared as others. */
const letters: Readonly<Record<string, string>> = {
  ...undecomposedLetters,
  // Persian keyboards and Arabic ones write one letter with two characters; final forms stand for the plain letter.
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ة: 'ه',
  // The decimal point of Arabic digits.
  '٫': '.',
}

const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

/** Accents, points and vowel signs of Latin, Greek, Cyrillic, Hebrew and Arabic; the vowels of other scripts stay. */
const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu

/** Signs inside words that are not read: soft hyphen, joiners, the Arabic stroke, and the blanks of ligatures of several words. */
const unread = /[\u00ad\u0640\s\u200c\u200d]/gu

/** A word as it is compared: lower case, without accents, digits as 0–9, "5,000" as `5000`, "U.S." as `us`; without blanks. */
export function foldWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word
  const plain = /^\p{L}(?:\.\p{L})+\.?$/u.test(word) ? word.replaceAll('.', '') : word
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(unread, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/(?<=\p{Nd})[,٬'’](?=\p{Nd})/gu, '')
    .normalize('NFC')
}
