/** Words of a quotation beside those of a text: the same in both, or what each has where they differ (`''`: nothing). */
export type WordRun =
  | { readonly kind: 'same'; readonly words: string }
  | { readonly kind: 'changed'; readonly quoted: string; readonly source: string }

/** The words of a text that are nearest to a quotation, where the two differ, and the share of its words that stand there. */
export type Alignment = {
  readonly nearest: string
  readonly difference: readonly WordRun[]
  readonly likeness: number
}

type Pair = { readonly quoted: string; readonly source: string; readonly same: boolean }
type Step = { readonly cost: number; readonly move: 'both' | 'quoted' | 'source' | 'start' }

/**
 * Lays a quotation beside the stretch of `text` that takes the fewest changes to become it; `…` and [words] of ours cost
 * nothing. Undefined where less than half of its words stand there.
 */
export function alignWords(quotation: string, text: string): Alignment | undefined {
  const quoted = quotation.match(/\[[^[\]]+\]|…|\.{3}|[^\s…]+/g) ?? []
  const words = text.match(/\S+/g) ?? []
  const rows = toRows(quoted, words)
  const last = rows.at(-1) ?? []
  const end = last.reduce((best, { cost }, index) => (cost < (last[best]?.cost ?? 0) ? index : best), 0)
  const { pairs, start } = traceBack(rows, quoted, words, end)
  const ours = quoted.filter(isOurs).length
  const shared = pairs.filter(({ quoted: mine, source }) => difference(mine, source) < 0.5).length
  const likeness = shared / Math.max(1, quoted.length - ours)
  if (likeness < 0.5) return undefined
  return { nearest: words.slice(start, end).join(' '), difference: toRuns(pairs), likeness }
}

/** Row i, column j: the cheapest way to lay the first i words of the quotation beside words that end at word j of the text. */
function toRows(quoted: readonly string[], words: readonly string[]): Step[][] {
  const rows: Step[][] = [Array.from({ length: words.length + 1 }, () => ({ cost: 0, move: 'start' }))]
  for (const word of quoted) {
    const above = rows.at(-1) ?? []
    const costOf = (step: Step | undefined) => step?.cost ?? Number.POSITIVE_INFINITY
    const row: Step[] = [{ cost: costOf(above[0]) + (isOurs(word) ? 0 : 1), move: 'quoted' }]
    for (const [j, there] of words.entries()) {
      const ways: Step[] = [
        { cost: costOf(above[j]) + difference(word, there), move: 'both' },
        { cost: costOf(above[j + 1]) + (isOurs(word) ? 0 : 1), move: 'quoted' },
        { cost: costOf(row[j]) + (isOmission(word) ? 0 : 0.5), move: 'source' },
      ]
      row.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)))
    }
    rows.push(row)
  }
  return rows
}

function traceBack(rows: readonly Step[][], quoted: readonly string[], words: readonly string[], end: number) {
  const pairs: Pair[] = []
  let i = quoted.length
  let j = end
  while (i > 0) {
    const move = rows[i]?.[j]?.move
    const [mine, source] = [
      move === 'source' ? '' : (quoted[i - 1] ?? ''),
      move === 'quoted' ? '' : (words[j - 1] ?? ''),
    ]
    const leftOut = move === 'source' && isOmission(quoted[i - 1] ?? '')
    if (!leftOut) pairs.unshift({ quoted: mine, source, same: isOurs(mine) || difference(mine, source) === 0 })
    if (move !== 'source') i -= 1
    if (move !== 'quoted') j -= 1
  }
  return { pairs: pairs.map((pair, index) => openEnd(pair, index === 0, index === pairs.length - 1)), start: j }
}

/** At its ends a quotation may stop short of a mark of the text, and have a comma or full stop of its own. */
function openEnd(pair: Pair, isFirst: boolean, isLast: boolean): Pair {
  const mine = isLast ? pair.quoted.replace(/[.,]$/, '') : pair.quoted
  const at = foldMarks(pair.source).indexOf(foldMarks(mine))
  const [before, after] = [pair.source.slice(0, at), pair.source.slice(at + mine.length)]
  const isOpen = (left: string, there: boolean) => left === '' || (there && toCore(left) === '')
  const same = pair.same || (mine !== '' && at >= 0 && isOpen(before, isFirst) && isOpen(after, isLast))
  const open = isFirst || isLast ? pair.source.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') : ''
  return { quoted: pair.quoted, source: open || pair.source, same }
}

/** 0 for the same word, little for one in other case or marks, more for one that holds it, just below 1 (a word put in) for another. */
function difference(quoted: string, there: string): number {
  if (foldMarks(quoted) === foldMarks(there)) return 0
  const [a, b] = [toCore(quoted), toCore(there)]
  if (a === '' || b === '') return 0.9
  if (a === b) return 0.25
  return Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a)) ? 0.4 : 0.9
}

function foldMarks(word: string): string {
  return word.replace(/["“”„‟«»‘’‚‛]/g, "'")
}

function toCore(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function isOurs(word: string): boolean {
  return isOmission(word) || /^\[[^[\]]+\]$/.test(word)
}

function isOmission(word: string): boolean {
  return /^(?:\[(?:…|\.{3})\]|…|\.{3})$/.test(word)
}

function toRuns(pairs: readonly Pair[]): WordRun[] {
  const groups: Pair[][] = []
  for (const pair of pairs) {
    const group = groups.at(-1)
    if (group?.[0]?.same === pair.same) group.push(pair)
    else groups.push([pair])
  }
  const join = (words: readonly string[]) => words.filter(Boolean).join(' ')
  return groups.map((group) => {
    const words = join(group.map(({ quoted }) => quoted))
    if (group[0]?.same) return { kind: 'same', words }
    return { kind: 'changed', quoted: words, source: join(group.map(({ source }) => source)) }
  })
}
