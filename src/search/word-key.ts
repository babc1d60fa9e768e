/**
 * A word as Pagefind's index holds it. Pagefind always searches beginnings: closed by a letter that no text has, no word
 * is the beginning of another, and its answer is this word alone with all its places. It drops signs, as the dot of
 * "3.5", and marks, as the vowels of Hindi: they, and these two letters themselves, are written as their numbers.
 */
export function toWordKey(word: string): string {
  const letters = word.normalize('NFD').replace(/[^\p{L}\p{N}]|[ꞌꞏ]/gu, toNumber)
  return `${letters.normalize('NFC')}ꞏ`
}

function toNumber(sign: string): string {
  return `ꞌ${(sign.codePointAt(0) ?? 0).toString(36)}ꞌ`
}
