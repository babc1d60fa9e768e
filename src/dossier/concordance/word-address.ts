/** From so many UTF-16 units on a word has no page of its own: its address would be longer than file systems take. */
const longest = 40

/**
 * The last part of the address of a word's page, in lower-case ASCII: the word itself, or `u` and the code points of its
 * characters in hexadecimal, `u_05d0_05d1`. Undefined for a word that is too long for a page.
 */
export function toWordAddress(word: string): string | undefined {
  if (word.length > longest) return undefined
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)) return word
  const points = Array.from(word, (character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
  return `u_${points.join('_')}`
}
