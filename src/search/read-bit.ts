import { tokenise } from '../dossier/text/tokenise.ts'
import { type Bit, exclusionSigns, operatorWord, requirementSigns } from './cut-query.ts'
import { type Sign, usualDistance } from './format-query.ts'
import { type FieldFilter, type FieldName, fieldNames, type Single, type Sought } from './query.ts'
import { queryNotes } from './query-notes.ts'

/** What a bit of a query means by itself; `typed` is how an operator was written. */
export type Item<Found extends Sought = Sought> =
  | { readonly kind: 'sought'; readonly sought: Found; readonly sign: Sign }
  | { readonly kind: 'filter'; readonly filter: FieldFilter }
  | {
      readonly kind: 'operator'
      readonly name: 'OR' | 'AND' | 'NOT' | 'NEAR'
      readonly typed: string
      readonly distance: number
    }

const signed = new RegExp(`^([${exclusionSigns}${requirementSigns}])(?=[\\p{L}\\p{N}*]|$)`, 'u')
const leading = /^[^\p{L}\p{N}*]+/u
const abbreviation = /^\p{L}(?:\.\p{L})+\.$/u
const trailing = /[^\p{L}\p{N}\p{M}*]+$/u
const field = /^([A-Za-z]+)[:：](.*)$/su

/** Reads a bit by itself: one item, none where there is nothing to search for, two for a phrase after an unknown field. */
export function readBit(bit: Bit, say: (note: string) => void): Item<Single>[] {
  const head = bit.isQuoted ? bit.before : bit.text
  const typedSign = signed.exec(head)?.[1] ?? ''
  const sign = typedSign === '' ? '' : requirementSigns.includes(typedSign) ? '+' : '-'
  const rest = head.slice(typedSign.length)
  return bit.isQuoted ? readQuoted(rest, bit.text, sign, say) : readPlain(rest, sign, say)
}

function readQuoted(before: string, typed: string, sign: Sign, say: (note: string) => void): Item<Single>[] {
  const [, typedName = ''] = field.exec(before) ?? []
  const name = toFieldName(typedName)
  const tokens = tokenise(typed).map(({ word }) => word)
  if (name) return [toFilter(name, tokens.length > 0 ? typed : '', sign)]
  if (typedName) say(queryNotes.unknownField(typedName, `${typedName}:`))
  if (tokens.length === 0) say(queryNotes.emptyPhrase())
  else if (typed.includes('*')) say(queryNotes.starInPhrase())
  const phrase: Item<Single>[] = tokens.length > 0 ? [toSought({ kind: 'phrase', typed, tokens }, sign)] : []
  return [...(typedName ? readPlain(typedName, sign, say) : []), ...phrase]
}

function readPlain(text: string, sign: Sign, say: (note: string) => void): Item<Single>[] {
  const bare = text.replace(leading, '')
  const [, typedName = '', value = ''] = field.exec(bare) ?? []
  const name = toFieldName(typedName)
  const isTelling = tokenise(value).length > 0
  if (name) return [toFilter(name, isTelling ? value.trim() : '', sign)]
  const typed = trimEnd(bare)
  if (typedName && isTelling && !value.startsWith('/')) say(queryNotes.unknownField(typedName, typed))
  if (typed.includes('*')) return readStar(typed, sign, say)
  return sign === '' && operatorWord.test(typed) ? [readOperator(typed, say)] : readWord(typed, sign)
}

/** A word with stars: all words that begin so, or, where the star is misplaced, the word without it. */
function readStar(typed: string, sign: Sign, say: (note: string) => void): Item<Single>[] {
  const [, start = ''] = /^([^*]+)\*+$/u.exec(typed) ?? []
  const tokens = tokenise(start)
  const last = tokens.at(-1)
  if (last && [...last.word].length > 1) {
    const part = start.slice(last.start, last.end)
    if (tokens.length > 1) say(queryNotes.starOneWord(typed, `${part}*`))
    return [toSought({ kind: 'beginning', typed: part, tokens: [last.word] }, sign)]
  }
  const bare = typed.replaceAll('*', '')
  say(tokenise(bare).length > 0 ? queryNotes.starPlace(typed, bare) : queryNotes.starAlone())
  return readPlain(bare, sign, say)
}

function readWord(typed: string, sign: Sign): Item<Single>[] {
  const pieces = cutWords(typed)
  return pieces.map((piece) => {
    const bare = trimEnd(piece)
    const written = bare !== typed && operatorWord.test(bare) ? bare.toLowerCase() : bare
    return toSought({ kind: 'word', typed: written, tokens: tokenise(piece).map(({ word }) => word) }, sign)
  })
}

/** Words that a hyphen, an apostrophe, or a sign within a number or date join, or nothing at all, are one; others are several. */
function cutWords(typed: string): string[] {
  const pieces: string[] = []
  let start: number | undefined
  let end = 0
  for (const token of tokenise(typed)) {
    const between = typed.slice(end, token.start)
    const isNumber = /\p{N}$/u.test(typed.slice(0, end)) && /^\p{N}/u.test(typed.slice(token.start))
    const joins = joiner.test(between) || (isNumber && /^[:./]$/.test(between))
    if (start !== undefined && !joins) {
      pieces.push(typed.slice(start, end))
      start = undefined
    }
    start ??= token.start
    end = token.end
  }
  return start === undefined ? pieces : [...pieces, typed.slice(start, end)]
}

const joiner = /^(?:[-\u2010\u2011'‘’ʼ\u05be\u05f4"]|)$/u

function readOperator(typed: string, say: (note: string) => void): Item<Single> {
  if (typed === 'OR' || typed === 'AND' || typed === 'NOT') {
    return { kind: 'operator', name: typed, typed, distance: 0 }
  }
  const asked = typed.slice('NEAR/'.length)
  const distance = /^\d+$/.test(asked) ? Math.min(50, Math.max(1, Number(asked))) : usualDistance
  if (asked && Number(asked) !== distance) say(queryNotes.distance(typed, distance))
  return { kind: 'operator', name: 'NEAR', typed, distance }
}

/** Without signs at its end; the full stop of "U.S." is part of it. */
function trimEnd(typed: string): string {
  return abbreviation.test(typed) ? typed : typed.replace(trailing, '')
}

function toSought(sought: Single, sign: Sign): Item<Single> {
  return { kind: 'sought', sought, sign }
}

function toFilter(name: FieldName, value: string, sign: Sign): Item<Single> {
  return { kind: 'filter', filter: { name, value, isExcluded: sign === '-' } }
}

function toFieldName(typed: string): FieldName | undefined {
  return fieldNames.find((name) => name === typed.toLowerCase())
}
