import { compareText } from '../dossier/text/compare-text.ts'
import { foldWord } from '../dossier/text/fold-word.ts'

/** A word of the texts and how often it occurs. */
type CountedWord = { readonly word: string; readonly count: number }

/** Three rows of the table of distances, made once: a vocabulary is long. */
type Rows = readonly [number[], number[], number[]]

/**
 * The words of the texts that may be meant by one that is not among them, the nearest and commonest first: one letter
 * added, left out, changed or changed places, two from six letters on. Words with digits and short ones have none.
 */
export function suggestWords(word: string, vocabulary: Iterable<CountedWord>, most = 2): string[] {
  const asked = foldWord(word)
  if (asked.length < 3 || asked.length > 40 || /[^\p{L}\p{M}]/u.test(asked)) return []
  const limit = asked.length < 6 ? 1 : 2
  const rows: Rows = [[], [], []]
  const near: (CountedWord & { readonly distance: number })[] = []
  for (const { word: candidate, count } of vocabulary) {
    const allowed = candidate[0] === asked[0] ? limit : 1
    if (Math.abs(candidate.length - asked.length) > allowed) continue
    const distance = editDistance(asked, candidate, allowed, rows)
    if (distance > 0 && distance <= allowed) near.push({ word: candidate, count, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance || b.count - a.count || compareText(a.word, b.word))
    .slice(0, most)
    .map((found) => found.word)
}

/** How many letters must be added, left out, changed or change places with their neighbour; more than `limit` is not counted out. */
function editDistance(a: string, b: string, limit: number, rows: Rows): number {
  let [before, row, next] = rows
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    // Cells further from the diagonal than the limit are above it.
    const first = Math.max(1, i - limit)
    const last = Math.min(b.length, i + limit)
    next[first - 1] = first === 1 ? i : limit + 1
    let least = limit + 1
    for (let j = first; j <= last; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let steps = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1)
      }
      next[j] = steps
      least = Math.min(least, steps)
    }
    if (least > limit) return limit + 1
    next[last + 1] = limit + 1
    ;[before, row, next] = [row, next, before]
  }
  return row[b.length] ?? 0
}
