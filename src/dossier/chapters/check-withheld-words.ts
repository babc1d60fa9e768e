import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import type { WithheldWords } from './find-withheld-words.ts'

/** Words that a chapter does not show because their text is hidden, with their place: one warning for each source of them. */
export function checkWithheldWords(withheld: readonly (WithheldWords & { readonly place: Place })[]): Problem[] {
  return [...Map.groupBy(withheld, ({ key }) => key)].flatMap(([key, stretches]) => {
    const [first] = stretches
    if (!first) return []
    const details = {
      key,
      quotations: stretches.filter(({ kind }) => kind === 'quotation').length,
      copies: stretches.filter(({ kind }) => kind === 'copy').length,
      lines: [...new Set(stretches.map(({ place }) => place.line))].toSorted((a, b) => a - b),
    }
    return [createProblem('hidden-words-rewritten', first.place, details)]
  })
}
