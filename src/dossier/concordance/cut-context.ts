/** A word with what stands around it in its span, as one line, and whether there is more before and after it. */
export type Line = {
  readonly left: string
  readonly word: string
  readonly right: string
  readonly before: boolean
  readonly after: boolean
}

/** How many characters stand on each side of a word at most, and how many of the word itself. */
const [widest, longest] = [50, 60]

/** Cuts the words around a stretch of `text`, at white space where there is any. */
export function cutContext(text: string, { start, end }: { start: number; end: number }): Line {
  const before = start > widest
  const after = text.length - end > widest
  const left = text.slice(Math.max(0, start - widest - 1), start)
  const right = text.slice(end, end + widest + 1)
  return {
    left: toLine(before ? cutStart(left) : left),
    word: cutLong(text.slice(start, end)),
    right: toLine(after ? cutEnd(right) : right),
    before,
    after,
  }
}

/** `text` in no more characters than stand in one line; `[…]` for the rest. */
export function cutLong(text: string): string {
  return toLine(text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}[…]` : text)
}

function cutStart(piece: string): string {
  if (/\s/.test(piece)) return piece.replace(/^\S*\s+/, '')
  return piece.slice(1).replace(/^(?:[\udc00-\udfff]|\p{M})+/u, '')
}

function cutEnd(piece: string): string {
  if (/\s/.test(piece)) return piece.replace(/\s+\S*$/, '')
  return piece.slice(0, -1).replace(/[\ud800-\udbff]$/, '')
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
