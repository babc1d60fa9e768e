import { tokenise } from '../dossier/text/tokenise.ts'
import { queryNotes } from './query-notes.ts'

/** What stands between white space, or between quotation marks with what belongs to them: `-outlet:` before `Harbour News`. */
export type Bit = { readonly before: string; readonly text: string; readonly isQuoted: boolean }

/** Signs that exclude what they stand directly before, as a class of a regular expression. */
export const exclusionSigns = '\\-−–—‒‐‑－'

/** Signs that require what they stand directly before. */
export const requirementSigns = '+＋'

/** A word that joins others: only in upper case, and only by itself. */
export const operatorWord = /^(?:OR|AND|NOT|NEAR(?:\/\S*)?)$/

const mostCharacters = 2000

/** Control characters, halves of surrogate pairs, marks of direction and the space without width part words. */
const unreadable = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

// Between Hebrew letters a mark belongs to an abbreviation.
const quotationMark = /(?<!\p{sc=Hebr})["“”]|["“”](?!\p{sc=Hebr})|[„‟«»‹›「」『』＂〝〞〟]/gu

/** What closes a phrase, by what opens it; pairs differ by country. Other marks within it are part of the phrase. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '＂': '＂',
  '〝': '〞〟',
}

/** White space, but not the narrow one inside “5 000”. */
const gap = /(?:(?!(?<=\p{Nd})[\u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))\s)+/u

/** A sign before a parenthesis belongs to what the parenthesis begins with. */
const signedParenthesis = new RegExp(`(?<=(?:^|\\s)[${exclusionSigns}${requirementSigns}])[(（]`, 'gu')

const belongsToMark = new RegExp(`^(?:[${exclusionSigns}${requirementSigns}](?:[A-Za-z]+[:：])?|[A-Za-z]+[:：])$`, 'u')

/** Cuts a query at white space and quotation marks, with notes on what had to be passed over. */
export function cutQuery(text: string): { readonly bits: readonly Bit[]; readonly notes: readonly string[] } {
  const notes: string[] = []
  if (text.length > mostCharacters) notes.push(queryNotes.tooLong())
  const { stretches, note } = partAtMarks(shorten(text).replace(unreadable, ' '))
  if (note) notes.push(note)
  const bits: Bit[] = []
  for (const [index, stretch] of stretches.entries()) {
    if (index % 2 === 1) {
      const last = bits.at(-1)
      const isJoined = last !== undefined && !last.isQuoted && belongsToMark.test(last.text)
      const before = isJoined && !/(?:^|\s)$/u.test(stretches[index - 1] ?? '') ? last.text : ''
      if (before) bits.pop()
      bits.push({ before, text: stretch.trim(), isQuoted: true })
    } else {
      if (/[()（）]/u.test(stretch)) notes.push(queryNotes.parentheses())
      bits.push(...cutPlain(stretch))
    }
  }
  return { bits, notes }
}

/** The beginning of a text, up to a whole word where there is one. */
function shorten(text: string): string {
  if (text.length <= mostCharacters) return text
  const beginning = text.slice(0, mostCharacters)
  const whole = beginning.slice(0, /\s\S*$/u.exec(text.slice(0, mostCharacters + 1))?.index ?? 0)
  return whole.trim() === '' ? beginning : whole
}

/** What stands outside and inside of quotation marks by turns, outside first. */
function partAtMarks(text: string): { readonly stretches: readonly string[]; readonly note?: string } {
  const { places, stray } = pairMarks(text)
  if (stray === undefined) return { stretches: splitAt(text, places) }
  const rest = text.slice(stray + 1)
  if (places.length === 0 && tokenise(rest).length > 1) {
    return { stretches: splitAt(text, [stray]), note: queryNotes.unclosedPhrase(rest.trim()) }
  }
  const mended = `${text.slice(0, stray)} ${rest}`
  return { stretches: splitAt(mended, places), note: queryNotes.strayMark() }
}

/** Where marks open and close by turns: each closes with its own kind, or, where there is none, with the next of any kind. */
function pairMarks(text: string): { readonly places: readonly number[]; readonly stray?: number } {
  const marks = [...text.matchAll(quotationMark)].map(({ index, 0: mark }) => ({ index, mark }))
  const places: number[] = []
  for (let at = 0; at < marks.length; ) {
    const opening = marks[at]
    if (!opening) break
    const later = marks.slice(at + 1)
    const own = later.findIndex(({ mark }) => closing[opening.mark]?.includes(mark))
    const step = Math.max(own, 0)
    const close = later[step]
    if (!close) return { places, stray: opening.index }
    places.push(opening.index, close.index)
    at += step + 2
  }
  return { places }
}

/** The pieces of a text around the characters at these places. */
function splitAt(text: string, places: readonly number[]): string[] {
  return [...places, text.length].map((place, index) =>
    text.slice(index === 0 ? 0 : (places[index - 1] ?? 0) + 1, place),
  )
}

function cutPlain(stretch: string): Bit[] {
  return stretch
    .replace(signedParenthesis, '')
    .replace(/[()（）]/gu, ' ')
    .replace(/[|｜]+/gu, ' OR ')
    .replace(/&&+/gu, ' AND ')
    .split(gap)
    .filter(Boolean)
    .map((text) => ({ before: '', text, isQuoted: false }))
}
