/**
 * Where two wordings part: what each has between the words that they begin and end with alike. `undefined` when they are
 * the same; an empty side is one that lacks what the other has. What cannot be seen is written as an escape.
 */
export function describeDifference(given: string, there: string): { given: string; there: string } | undefined {
  if (given === there) return undefined
  const [a, b] = [given.split(/(?<=\s)/), there.split(/(?<=\s)/)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const middle = (words: readonly string[]) => {
    const joined = words.slice(start, words.length - end).join('')
    return showInvisible(joined.replace(/^ +| +$/g, ''))
  }
  return { given: middle(a), there: middle(b) }
}

/** Spaces that are not the usual one, and characters without a shape, as YAML writes them: `\u00a0`. */
function showInvisible(text: string): string {
  return text.replace(/[^\S ]|[\p{Cc}\p{Cf}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  })
}
