import { foldWord, toWordCore } from './word-core.ts'

/** A piece of an excerpt: words as printed, marked if asked for. */
export type Piece = { readonly text: string; readonly isMarked: boolean }

/** Key words in context; what is left out before or after is said, not shown as part of the text. */
export type Excerpt = { readonly pieces: readonly Piece[]; readonly cutBefore: boolean; readonly cutAfter: boolean }

/** The stretch of at most `length` words that holds the most of the marked ones, the earliest if several do. */
export function toExcerpt(words: readonly string[], locations: readonly number[], length = 60): Excerpt {
  const start = findStart(words, locations, length)
  const end = Math.min(words.length, start + length)
  const marked = new Set(locations)
  const pieces = words
    .slice(start, end)
    .flatMap((word, index): Piece[] => [
      ...(index > 0 ? [{ text: ' ', isMarked: false }] : []),
      ...markCore(word, marked.has(start + index)),
    ])
  return { pieces: joinUnmarked(pieces), cutBefore: start > 0, cutAfter: end < words.length }
}

/** The words that were found, as printed, each once: what the page of the source marks on arrival. */
export function listPrintedWords(words: readonly string[], locations: readonly number[], most = 12): string[] {
  const byFolded = new Map<string, string>()
  for (const location of locations) {
    const { text } = toWordCore(words[location] ?? '')
    if (text && !byFolded.has(foldWord(text))) byFolded.set(foldWord(text), text)
  }
  return [...byFolded.values()].slice(0, most)
}

/** A few words of context before the first marked one, unless the text or its end is nearer. */
function findStart(words: readonly string[], locations: readonly number[], length: number): number {
  const context = Math.floor(length / 5)
  let best = 0
  let most = 0
  for (const location of locations) {
    const start = Math.max(0, Math.min(location - context, words.length - length))
    const held = locations.filter((place) => place >= start && place < start + length).length
    if (held > most) [best, most] = [start, held]
  }
  return best
}

function markCore(word: string, isMarked: boolean): Piece[] {
  const { text, start } = toWordCore(word)
  if (!isMarked || !text) return [{ text: word, isMarked: false }]
  const end = start + text.length
  return [
    { text: word.slice(0, start), isMarked: false },
    { text, isMarked: true },
    { text: word.slice(end), isMarked: false },
  ]
}

function joinUnmarked(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && !last.isMarked && !piece.isMarked) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else if (piece.text) joined.push(piece)
  }
  return joined
}
