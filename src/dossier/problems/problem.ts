import { compareText } from '../text/compare-text.ts'
import { type Explanation, type RuleDetails, type RuleId, rules } from './rules.ts'

/** Where a mistake stands, in the file that its author edits; line and column count from 1, columns in code points. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

/** A content mistake as a value: the rule it breaks, its place, what was found, what was expected, and the way out. */
export type Problem = Place & Explanation & { readonly ruleId: RuleId; readonly severity: 'error' | 'warning' }

/** The problem that `ruleId` describes at `place`; `details` are what its message needs. */
export function createProblem<R extends RuleId>(ruleId: R, place: Place, details: RuleDetails<R>): Problem {
  const { severity, explain } = rules[ruleId] as {
    severity: Problem['severity']
    explain: (details: RuleDetails<R>) => Explanation
  }
  return { ruleId, severity, ...place, ...explain(details) }
}

/** The first character of `file`: the place of a mistake that concerns the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}

/** Problems by file, line, column and rule: the order in which they are printed. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.found, b.found),
  )
}
