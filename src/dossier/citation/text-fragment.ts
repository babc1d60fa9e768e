/** A place in the text of a passage, as a UTF-16 index. */
export type PlaceInPassage = { readonly text: string; readonly at: number }

/** A quotation longer than this is named by its first and last words. */
const longest = 160
const wordsAtEnds = 5
const wordsAround = 3

/**
 * The text directive for words from one place to another, in one passage or over several: `:~:text=…`, to be put after
 * an address with its fragment. It begins and ends at whole words, and names the words around it to tell it from others.
 */
export function toTextFragment(from: PlaceInPassage, to: PlaceInPassage): string {
  const start = from.text.slice(0, from.at).search(/\S*$/)
  const end = to.at + to.text.slice(to.at).search(/\s|$/)
  const isOne = from.text === to.text
  const exact = isOne ? clean(from.text.slice(start, end)) : ''
  const before = words(from.text.slice(0, start)).slice(-wordsAround)
  const after = words(to.text.slice(end)).slice(0, wordsAround)
  const first = words(isOne ? exact : from.text.slice(start)).slice(0, wordsAtEnds)
  const last = words(isOne ? exact : to.text.slice(0, end)).slice(-wordsAtEnds)
  const middle =
    isOne && exact.length <= longest ? encode(exact) : `${encode(first.join(' '))},${encode(last.join(' '))}`
  return `:~:text=${before.length > 0 ? `${encode(before.join(' '))}-,` : ''}${middle}${after.length > 0 ? `,-${encode(after.join(' '))}` : ''}`
}

function words(text: string): string[] {
  return clean(text).split(' ').filter(Boolean)
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Percent-encoded, hyphens too: they are a directive's own marks, as commas and ampersands are. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}
