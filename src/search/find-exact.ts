import { unspacedScripts } from '../dossier/text/unspaced-scripts.ts'

/** Typed and printed signs that count as one, by what they count as: a capital sigma cannot know that it is the last. */
const signs: ReadonlyMap<string, string> = new Map(
  (
    [
      ['"', '“”„‟«»″＂״'],
      ["'", '‘’‚‛ʼ′‹›＇׳'],
      ['-', '‐‑‒–—―−﹘﹣－־'],
      ['', '\u00ad'],
      ['σ', 'ς'],
    ] as const
  ).flatMap(([sign, printed]) => [...printed].map((character) => [character, sign])),
)

/** A text as exact search compares it, with the place of each of its characters in the text, in UTF-16 units. */
export type ExactText = { readonly folded: string; readonly places: readonly number[] }

/**
 * Folds case, quotation marks, dashes and white space, and nothing else: a letter with its accent is the same in one
 * character and in two, and a soft hyphen is not read.
 */
export function foldExact(text: string): ExactText {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const character of text) {
    const sign = foldCharacter(character)
    if (!(sign === ' ' && (folded === '' || folded.endsWith(' ')))) {
      for (let unit = 0; unit < sign.length; unit += 1) places.push(place)
      folded += sign
    }
    place += character.length
  }
  places.push(place)
  return { folded, places }
}

/** Every place where `text` has the words of `phrase`, letter for letter, not as part of longer words; UTF-16, half-open. */
export function findExact(text: string, phrase: string): { readonly start: number; readonly end: number }[] {
  const wanted = foldExact(phrase).folded.trim()
  if (!wanted) return []
  const { folded, places } = foldExact(text)
  const found: { start: number; end: number }[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (isInsideWord(folded, at) || isInsideWord(folded, end)) continue
    const last = places[end - 1] ?? 0
    found.push({ start: places[at] ?? 0, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length })
  }
  return found
}

function foldCharacter(character: string): string {
  if (/\s/u.test(character)) return ' '
  return signs.get(character) ?? (character < '\x80' ? character : character.normalize('NFD')).toLowerCase()
}

/** Whether a cut at `at` would go through a word; the characters of scripts without blanks are words by themselves. */
function isInsideWord(text: string, at: number): boolean {
  const before = /(?:\p{L}|\p{N})\p{M}*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0]
  const after = /^[\p{L}\p{N}\p{M}]/u.exec(text.slice(at, at + 2))?.[0]
  return before !== undefined && after !== undefined && !(unspaced.test(before) || unspaced.test(after))
}

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u')
