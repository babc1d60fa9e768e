type Stretch = { readonly start: number; readonly end: number }

/** Words that begin with a capital letter in English whatever they mean. */
const notNames = new Set([
  'I',
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
])

/**
 * Capitalised words of a text, each as one name with those that follow it, in two kinds: claimed and not. The first word of
 * a sentence counts as part of a name only before another capitalised one, and never when it is "The" or "A". UTF-16
 * indexes. For scripts without capitals it finds nothing.
 */
export function findNames(text: string, claims: readonly Stretch[]): (Stretch & { readonly claimed: boolean })[] {
  const words = [...text.matchAll(/(?:al-)?\p{Lu}[\p{L}\p{M}.'’-]*/gu)].flatMap(({ 0: found, index: start }) => {
    const word = found.replace(/['’]s$/u, '').replace(/['’.-]+$/u, '')
    const end = start + word.length
    const first = isSentenceStart(text, start)
    if (word === '' || notNames.has(word) || (first && /^(?:The|A|An)$/.test(word))) return []
    const claimed = claims.some((claim) => claim.start < end && start < claim.end)
    return [{ start, end, claimed, first }]
  })
  const names: { start: number; end: number; claimed: boolean; first: boolean; words: number }[] = []
  for (const word of words) {
    const before = names.at(-1)
    const joins =
      before && !word.first && before.claimed === word.claimed && /^\s$/.test(text.slice(before.end, word.start))
    if (joins) {
      before.end = word.end
      before.words++
    } else names.push({ ...word, words: 1 })
  }
  return names
    .filter(({ words: count, first, claimed }) => claimed || count > 1 || !first)
    .map(({ start, end, claimed }) => ({ start, end, claimed }))
}

/** Whether a sentence may begin here: nothing before it, an opening mark, or a full stop and a space. */
function isSentenceStart(text: string, index: number): boolean {
  if (/["“‘]$/.test(text.slice(0, index))) return true
  const before = text.slice(0, index).replace(/["“”‘’'(\s]+$/u, '')
  return before === '' || (/[.!?:]$/.test(before) && !/\b(?:U\.S|Mr|Dr|St)\.$/.test(before))
}
