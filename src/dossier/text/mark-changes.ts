/** A stretch of a text, marked where its words do not stand in the other text in the same order. */
export type Stretch = { readonly text: string; readonly marked: boolean }

/** Two wordings side by side; the texts of the stretches, joined, are the wordings as given. */
export type Changes = {
  readonly earlier: readonly Stretch[]
  readonly later: readonly Stretch[]
  /** The share of the words of both that stand in both: 0 for none, 1 for all. */
  readonly likeness: number
}

type Word = { readonly folded: string; readonly start: number; readonly end: number }

/** Marks what changed between two wordings: word by word, whatever the case of letters and the punctuation. */
export function markChanges(earlier: string, later: string): Changes {
  const before = findWords(earlier)
  const after = findWords(later)
  const { keptBefore, keptAfter } = findKept(before, after)
  const words = before.length + after.length
  return {
    earlier: toStretches(earlier, before, keptBefore),
    later: toStretches(later, after, keptAfter),
    likeness: words === 0 ? 1 : (keptBefore.size + keptAfter.size) / words,
  }
}

/** Words from their first letter or digit to their last: `“cease-fire”,` is `cease-fire`, folded to `ceasefire`. */
function findWords(text: string): Word[] {
  const found = text.matchAll(/[\p{L}\p{N}](?:[^\s—–…]*[\p{L}\p{M}\p{N}])?/gu)
  return [...found].map(({ 0: word, index }) => ({
    folded: word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
    start: index,
    end: index + word.length,
  }))
}

/** The places of a longest run of words, gaps allowed, that both have in the same order. */
function findKept(before: readonly Word[], after: readonly Word[]) {
  // lengths[i][j]: how many words the rests from i and from j have in common.
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0))
  const lengthAt = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? []
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = before[i]?.folded === after[j]?.folded
      row[j] = same ? 1 + lengthAt(i + 1, j + 1) : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  }
  const keptBefore = new Set<number>()
  const keptAfter = new Set<number>()
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    if (before[i]?.folded === after[j]?.folded) {
      keptBefore.add(i)
      keptAfter.add(j)
      i += 1
      j += 1
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1
    else j += 1
  }
  return { keptBefore, keptAfter }
}

/** Neighbouring words of one kind are one stretch; what stands between a marked and an unmarked word is unmarked. */
function toStretches(text: string, words: readonly Word[], kept: ReadonlySet<number>): Stretch[] {
  const marks: { start: number; end: number }[] = []
  for (const [index, { start, end }] of words.entries()) {
    if (kept.has(index)) continue
    const last = marks.at(-1)
    if (last && index > 0 && !kept.has(index - 1)) last.end = end
    else marks.push({ start, end })
  }
  const pieces = marks.flatMap(({ start, end }, index) => [
    { text: text.slice(marks[index - 1]?.end ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ])
  const rest = { text: text.slice(marks.at(-1)?.end ?? 0), marked: false }
  return [...pieces, rest].filter((piece) => piece.text !== '')
}
