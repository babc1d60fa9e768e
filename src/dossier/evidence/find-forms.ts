/** A form of a term in a text: UTF-16 indexes, half-open. */
export type FoundForm = { readonly form: string; readonly start: number; readonly end: number }

/** Finds printed forms as whole words, whatever their case, the longest first, so that none is found inside another. */
export function createFormFinder(forms: readonly string[]): (text: string) => FoundForm[] {
  const sorted = forms.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const formByFold = new Map(sorted.map((form) => [fold(form), form]))
  if (sorted.length === 0) return () => []
  const word = '[\\p{L}\\p{N}\\p{M}]'
  const any = [...formByFold.keys()].map((form) => RegExp.escape(form)).join('|')
  const pattern = new RegExp(`(?<!${word}|${word}-)(?:${any})(?!${word}|-${word})`, 'gu')
  return (text) =>
    [...fold(text).matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const form = formByFold.get(found)
      return form === undefined ? [] : [{ form, start: index, end: index + found.length }]
    })
}

/** Lower case, letter by letter where that keeps the length, so that indexes stay true; apostrophes and spaces alike. */
function fold(text: string): string {
  const lower = Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
  return lower.join('').replace(/[’‘]/g, "'").replace(/\s/g, ' ')
}
