import { undecomposedLetters } from './undecomposed-letters.ts'

/** `text` in lower-case ASCII letters and digits, everything else one hyphen: "Łódź, 1945" becomes `lodz-1945`. */
export function foldToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => undecomposedLetters[letter] ?? '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
