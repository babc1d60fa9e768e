import { type Problem, sortProblems } from './problem.ts'

/** All problems as text for a terminal: by file, each with its place, sentence, fix and rule; empty when there are none. */
export function reportProblems(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems)
  const files = [...new Set(sorted.map((problem) => problem.file))]
  const blocks = files.map((file) =>
    [file, ...sorted.filter((problem) => problem.file === file).map(toLines)].join('\n'),
  )
  return sorted.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${toTally(sorted)}\n`
}

function toLines(problem: Problem): string {
  const head = `  ${problem.line}:${problem.column}  ${problem.severity}  ${toSentence(problem)}  (${problem.ruleId})`
  return `${head}\n${indent(problem.fix)}`
}

/** The one sentence of a problem: "Unexpected …, expected …". */
export function toSentence(problem: Problem): string {
  return `Unexpected ${problem.found}, expected ${problem.expected}`
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '      ')
}

function toTally(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  return [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean).join(', ')
}

function count(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`
}
