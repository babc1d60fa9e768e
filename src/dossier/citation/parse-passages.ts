import type { CitedPassages } from './citation-pattern.ts'

/** Passages that somebody asked for, or a sentence that says why there are none such. */
export type ParsedPassages = { readonly passages: CitedPassages } | { readonly mistake: string }

/**
 * Reads "4", "4-6, 9", "¶ 4" or "paras. 4–6" against the numbers that a source has, ascending. Numbers come out in
 * order and each once. Never throws.
 */
export function parsePassages(asked: string, known: readonly number[]): ParsedPassages {
  const pieces = asked
    .replace(/\b(?:paragraphs?|paras?|pars?|p)\b\.?|¶|\bp(?=\d)/gi, ' ')
    .split(/[,;]|\band\b/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length === 0) return { mistake: 'Write the number of a passage, such as 4, or several, such as 4–6, 9.' }
  const found = new Set<number>()
  for (const piece of pieces) {
    const match = /^(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?$/.exec(piece)
    if (!match) return { mistake: `“${piece}” is no number of a passage. Write 4, or several, such as 4–6, 9.` }
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])]
    if (last < first) return { mistake: `${first}–${last} runs backwards. Did you mean ${last}–${first}?` }
    const missing = [first, last].find((number) => !known.includes(number))
    if (missing !== undefined) return { mistake: `There is no passage ${missing} in this text: ${describe(known)}` }
    for (const number of known) if (number >= first && number <= last) found.add(number)
  }
  return {
    passages: toCitedPassages(
      [...found].toSorted((a, b) => a - b),
      known,
    ),
  }
}

/** Passages by their numbers, ascending: runs without a gap in `known` become ranges. */
export function toCitedPassages(numbers: readonly number[], known: readonly number[] = numbers): CitedPassages {
  const runs: { first: number; last: number; at: number }[] = []
  for (const number of numbers) {
    const at = known.indexOf(number)
    const run = runs.at(-1)
    if (run && at === run.at + 1) Object.assign(run, { last: number, at })
    else runs.push({ first: number, last: number, at })
  }
  return {
    numbers: runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', '),
    several: numbers.length > 1,
    fragment: `#p${numbers[0]}`,
  }
}

function describe(known: readonly number[]): string {
  if (known.length === 0) return 'it has none.'
  if (known.length === 1) return `it has ${known[0]} alone.`
  return `it has ${toCitedPassages(known).numbers}.`
}
