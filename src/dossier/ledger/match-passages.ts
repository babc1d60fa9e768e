/** The wording of a passage, with its hash. */
type Wording = { readonly text: string; readonly sha256: string }
type Published = Wording & { readonly id: string }

/** How published passages are found again in a new receipt: by index into it; what is gone, and what cannot be decided. */
export type PassageMatch = {
  readonly found: ReadonlyMap<string, number>
  readonly gone: readonly string[]
  readonly ambiguous: readonly { readonly id: string; readonly indexes: readonly number[] }[]
}

/** Passages that share at least this part of their words are versions of one another. */
const likeness = 0.5

/** A second candidate this near to the best makes the choice ambiguous. */
const margin = 0.1

/**
 * Finds published passages in the current text: the same hash first (repeated wordings in order), then, in order, the
 * alignment with the greatest likeness. `decided` are choices of the record; `removed` ids are not looked for by likeness.
 */
export function matchPassages(
  published: readonly Published[],
  current: readonly Wording[],
  options: { decided?: ReadonlyMap<string, number>; removed?: ReadonlySet<string> } = {},
): PassageMatch {
  const found = new Map(options.decided)
  const taken = new Set(found.values())
  for (const passage of published) {
    if (found.has(passage.id)) continue
    const index = current.findIndex((other, at) => other.sha256 === passage.sha256 && !taken.has(at))
    if (index < 0) continue
    found.set(passage.id, index)
    taken.add(index)
  }
  const missing = published.filter((passage) => !found.has(passage.id) && !options.removed?.has(passage.id))
  const free = current.map((wording, index) => ({ ...wording, index })).filter(({ index }) => !taken.has(index))
  const scores = missing.map((passage) => free.map((other) => toLikeness(passage.text, other.text)))
  const aligned = alignInOrder(scores)
  const ambiguous = findAmbiguities(scores, aligned)
  for (const [row, column] of aligned) found.set(missing[row]?.id ?? '', free[column]?.index ?? -1)
  return {
    found,
    gone: missing.flatMap(({ id }) => (found.has(id) ? [] : [id])),
    ambiguous: ambiguous.map(({ row, columns }) => ({
      id: missing[row]?.id ?? '',
      indexes: columns.map((column) => free[column]?.index ?? -1),
    })),
  }
}

/** The part of their words that two texts share (Dice's coefficient over words, case folded): 0 to 1. */
export function toLikeness(a: string, b: string): number {
  const first = countWords(a)
  const second = countWords(b)
  const common = [...first].reduce((sum, [word, count]) => sum + Math.min(count, second.get(word) ?? 0), 0)
  const total = sumOf(first) + sumOf(second)
  return total === 0 ? 0 : (2 * common) / total
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** The pairs (row, column), both rising, whose likeness adds up to most; pairs below the threshold do not count. */
function alignInOrder(scores: readonly (readonly number[])[]): Map<number, number> {
  const columns = scores[0]?.length ?? 0
  const best = Array.from({ length: scores.length + 1 }, () => new Array<number>(columns + 1).fill(0))
  for (const [row, totals] of [...best.entries()].reverse()) {
    for (let column = columns - 1; column >= 0 && row < scores.length; column--) {
      totals[column] = Math.max(at(best, row + 1, column), at(best, row, column + 1), together(row, column))
    }
  }
  const pairs = new Map<number, number>()
  let row = 0
  let column = 0
  while (row < scores.length && column < columns) {
    if (at(scores, row, column) >= likeness && at(best, row, column) === together(row, column)) {
      pairs.set(row++, column++)
    } else if (at(best, row, column) === at(best, row + 1, column)) row++
    else column++
  }
  return pairs

  function together(r: number, c: number): number {
    return at(scores, r, c) >= likeness ? at(scores, r, c) + at(best, r + 1, c + 1) : 0
  }
}

/** Rows that could as well be another free column, and rows left out although something like them is free. */
function findAmbiguities(scores: readonly (readonly number[])[], aligned: ReadonlyMap<number, number>) {
  const used = new Set(aligned.values())
  return scores.flatMap((row, index) => {
    const chosen = aligned.get(index)
    const score = chosen === undefined ? likeness : (row[chosen] ?? 0) - margin
    const others = row.flatMap((value, column) =>
      value >= Math.max(likeness, score) && column !== chosen && !used.has(column) ? [column] : [],
    )
    return others.length === 0 ? [] : [{ row: index, columns: chosen === undefined ? others : [chosen, ...others] }]
  })
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0
}
