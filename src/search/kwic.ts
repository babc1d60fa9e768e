import type { Token } from '../dossier/text/tokenise.ts'
import type { Occurrence } from './place-words.ts'

/** A stretch of a text as printed, marked where something was found. */
export type Piece = { readonly text: string; readonly isMarked: boolean }

/** An occurrence as a key word in its context; what is cut off is said, not shown as part of the text. */
export type KwicLine = {
  readonly before: readonly Piece[]
  readonly keyword: string
  readonly after: readonly Piece[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  /** The occurrences that the line marks, counted from 0: its own, and others that its context holds. */
  readonly marks: readonly number[]
}

/** A text cut into words, and what was found in it. */
export type FoundText = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly occurrences: readonly Occurrence[]
}

/** How wide the context is on either side, in letters, if nothing else is said; those of East Asia count as two. */
const usualWidth = 43

/** One occurrence, counted from 0, in its context. */
export function toKwic({ text, tokens, occurrences }: FoundText, index: number, width = usualWidth): KwicLine {
  const { start, end } = occurrences[index] ?? { start: 0, end: 1 }
  const from = tokens[start]?.start ?? 0
  const to = tokens[end - 1]?.end ?? text.length
  let first = start
  while (first > 0 && measure(text.slice(tokens[first - 1]?.start, from)) <= width) first -= 1
  let last = end
  const room = Math.max(width - measure(text.slice(from, to)), width / 2)
  while (last < tokens.length && measure(text.slice(to, tokens[last]?.end)) <= room) last += 1
  const left = first === 0 ? 0 : withOpening(text, tokens[first]?.start ?? 0)
  const right = last === tokens.length ? text.length : withClosing(text, tokens[last - 1]?.end ?? to)
  const others = occurrences.map((place, number) => ({ place, number })).filter(({ number }) => number !== index)
  const held = others.filter(({ place }) => place.start >= first && place.end <= last)
  const stretches = held.map(({ place }) => toStretch(tokens, place))
  return {
    before: cut(text, left, from, stretches),
    keyword: text.slice(from, to),
    after: cut(text, to, right, stretches),
    cutBefore: left > 0,
    cutAfter: right < text.length,
    marks: [index, ...held.map(({ number }) => number)].sort((a, b) => a - b),
  }
}

/** The first lines of a passage, each for an occurrence that no line before it marks, and how many are marked in none. */
export function firstLines(
  found: FoundText,
  most: number,
): { readonly lines: readonly KwicLine[]; readonly hidden: number } {
  const lines: KwicLine[] = []
  const marked = new Set<number>()
  for (const index of found.occurrences.keys()) {
    if (marked.has(index) || lines.length === most) continue
    const line = toKwic(found, index)
    for (const mark of line.marks) marked.add(mark)
    lines.push(line)
  }
  return { lines, hidden: found.occurrences.length - marked.size }
}

/** The beginning of a text in which no word was sought. */
export function toBeginning({ text, tokens }: Pick<FoundText, 'text' | 'tokens'>, most = 200): string {
  const after = tokens.findIndex(({ end }) => end > most)
  return after < 0 ? text : text.slice(0, withClosing(text, tokens[after - 1]?.end ?? most))
}

/** What was found, as printed, each once whatever its case: what the page of the source marks on arrival. */
export function listPrinted({ text, tokens, occurrences }: FoundText, most = 12): string[] {
  const byWords = new Map<string, string>()
  for (const place of occurrences) {
    const words = tokens.slice(place.start, place.end).map(({ word }) => word)
    const { from, to } = toStretch(tokens, place)
    if (!byWords.has(words.join(' '))) byWords.set(words.join(' '), text.slice(from, to))
  }
  return [...byWords.values()].slice(0, most)
}

type Stretch = { readonly from: number; readonly to: number }

function toStretch(tokens: readonly Token[], { start, end }: Occurrence): Stretch {
  return { from: tokens[start]?.start ?? 0, to: tokens[end - 1]?.end ?? 0 }
}

/** The text from one place to another in pieces; of stretches that overlap the earlier is marked. */
function cut(text: string, from: number, to: number, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = []
  let done = from
  for (const stretch of stretches) {
    const end = Math.min(stretch.to, to)
    const start = Math.max(stretch.from, done)
    if (start >= end) continue
    pieces.push({ text: text.slice(done, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    done = end
  }
  pieces.push({ text: text.slice(done, to), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Marks that open belong to the word after them, marks that close to the word before. */
function withOpening(text: string, start: number): number {
  return start - (/[\p{Ps}\p{Pi}"¿¡]*$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0)
}

function withClosing(text: string, end: number): number {
  return end + (/^[\p{Pe}\p{Pf}".,;:!?…。，、；：！？،؛؟]*/u.exec(text.slice(end, end + 5))?.[0].length ?? 0)
}

function measure(text: string): number {
  return text.length + (text.match(/[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]/gu)?.length ?? 0)
}
