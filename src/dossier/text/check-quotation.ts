// No library and no import but its neighbour: a page in the browser may check with the same code.
import { alignWords, type WordRun } from './align-words.ts'

/**
 * How a quotation stands to a text: in it word for word; in it with changes that are marked; not in it, but in other
 * words that are near; not in it at all. Ranges are UTF-16 indexes into the text, half-open.
 */
export type QuotationCheck =
  | { readonly kind: 'verbatim'; readonly ranges: readonly TextRange[] }
  | { readonly kind: 'marked'; readonly ranges: readonly TextRange[] }
  | {
      readonly kind: 'altered'
      /** The words of the text that are nearest. */
      readonly nearest: string
      readonly difference: readonly WordRun[]
      /** The share of the quotation's words that stand there, above 0 and at most 1. */
      readonly likeness: number
    }
  | { readonly kind: 'absent' }

export type TextRange = { readonly start: number; readonly end: number }

/**
 * Compares a quotation, without its outer marks, with a text. Kinds of quotation marks and of white space do not count.
 * Marked are: `…`, `...` and `[…]` for what is left out, [words] put in, the [c]ase of a letter, and a comma or full stop
 * of ours at the end.
 */
export function checkQuotation(quotation: string, text: string): QuotationCheck {
  const found = createWordingFinder(quotation)(text)
  if (found || !hasWords(quotation)) return found ?? { kind: 'absent' }
  const near = alignWords(quotation.trim(), text)
  return near ? { kind: 'altered', ...near } : { kind: 'absent' }
}

/**
 * Makes the quick half of {@link checkQuotation} for one quotation and any number of texts: where it stands in a text, word
 * for word or with its changes marked.
 */
export function createWordingFinder(
  quotation: string,
): (text: string) => Extract<QuotationCheck, { kind: 'verbatim' | 'marked' }> | undefined {
  const wanted = quotation.trim()
  if (!hasWords(wanted)) return () => undefined
  const whole = toExpression(toPattern(wanted))
  const marked = [...new Set([wanted, wanted.replace(/[.,]$/, '')])].map((candidate) =>
    candidate
      .split(omission)
      .filter((part) => part !== '')
      .map((part) => toExpression(toPatternWithInsertions(part))),
  )
  return (text) => {
    const found = findFrom(whole, text, 0)
    if (found) return { kind: 'verbatim', ranges: [found] }
    for (const parts of marked) {
      const ranges = findInOrder(parts, text)
      if (ranges) return { kind: 'marked', ranges }
    }
    return undefined
  }
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

const omission = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})\s*/
const insertion = /\s*\[[^[\]]+\]\s*/
const quotationMarks = '"“”„‟«»\'‘’‚‛'
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

function findInOrder(parts: readonly (RegExp | undefined)[], text: string): TextRange[] | undefined {
  const ranges: TextRange[] = []
  for (const part of parts) {
    const found = findFrom(part, text, ranges.at(-1)?.end ?? 0)
    if (!found) return undefined
    ranges.push(found)
  }
  return ranges.length > 0 ? ranges : undefined
}

/** Undefined for a pattern that is empty, which stands nowhere. */
function toExpression(pattern: string): RegExp | undefined {
  return pattern === '' ? undefined : new RegExp(pattern, 'gu')
}

/** The first place at or after `from` where the pattern stands as whole words. */
function findFrom(expression: RegExp | undefined, text: string, from: number): TextRange | undefined {
  if (!expression) return undefined
  expression.lastIndex = from
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) return { start, end }
    expression.lastIndex = start + (/^[\ud800-\udbff]/.test(match[0]) ? 2 : 1)
  }
  return undefined
}

/** Whether the characters on both sides of an index belong to one word; scripts that set no spaces have no such words. */
function isInsideWord(text: string, index: number): boolean {
  const sides = [
    [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '',
    [...text.slice(index, index + 2)][0] ?? '',
  ]
  return sides.every((side) => /[\p{L}\p{M}\p{N}]/u.test(side) && !unspaced.test(side))
}

function toPattern(words: string): string {
  return [...words.matchAll(/\s+|[^\s]/gu)].map(([piece]) => toPiece(piece)).join('')
}

function toPiece(piece: string): string {
  if (/\s/.test(piece)) return '\\s+'
  if (quotationMarks.includes(piece)) return `[${quotationMarks}]`
  return piece.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}

/** `[words]` may stand for nothing in the text, or a single letter for the same letter in another case. */
function toPatternWithInsertions(part: string): string {
  const pieces = part.split(new RegExp(`(${insertion.source})`))
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return toPattern(piece)
      const inside = piece.trim().slice(1, -1)
      const space = /^\s|\s$/.test(piece) && pieces[index - 1] !== '' && pieces[index + 1] !== '' ? '\\s+' : ''
      const touches = /^\p{L}/u.test(pieces[index + 1] ?? '') && !/\s$/.test(piece)
      if (!/^\p{L}$/u.test(inside) || !touches) return space
      return `${space}(?:${inside.toLowerCase()}|${inside.toUpperCase()})`
    })
    .join('')
}
