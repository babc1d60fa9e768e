import { operatorWord } from './cut-query.ts'
import type { Clause, FieldFilter, Query, Single, Sought } from './query.ts'

/** `-` excludes, `+` requires. */
export type Sign = '' | '-' | '+'

/** The distance that `NEAR` has without a number. */
export const usualDistance = 5

/** Writes a query so that {@link parseQuery} reads the same clauses, exclusions and fields again. */
export function formatQuery({ clauses, excluded, filters }: Pick<Query, 'clauses' | 'excluded' | 'filters'>): string {
  return [
    ...clauses.map(formatClause),
    ...excluded.map((sought) => formatSought(sought, '-')),
    ...filters.map(formatFilter),
  ].join(' ')
}

/** Whether it is required wherever it stands: phrases and `NEAR` are. */
export function isStrict({ kind }: Sought): boolean {
  return kind === 'phrase' || kind === 'near'
}

/** Writes what is looked for, with its operators. */
export function formatSought(sought: Sought, sign: Sign = ''): string {
  if (sought.kind !== 'near') return formatSingle(sought, sign)
  const [left, right] = sought.of
  const near = sought.distance === usualDistance ? 'NEAR' : `NEAR/${sought.distance}`
  return `${formatSingle(left, sign)} ${near} ${formatSingle(right, '')}`
}

/** Writes a field and its value: `-outlet:"Harbour News"`. */
export function formatFilter({ name, value, isExcluded }: FieldFilter): string {
  const written = /^[\p{L}\p{N}\p{M}[\]._-]+$/u.test(value) ? value : quote(value)
  return `${isExcluded ? '-' : ''}${name}:${written}`
}

function formatClause({ alternatives, isRequired }: Clause): string {
  const sign = isRequired && !alternatives.some(isStrict) ? '+' : ''
  return alternatives.map((sought, index) => formatSought(sought, index === 0 ? sign : '')).join(' OR ')
}

function formatSingle({ kind, typed }: Single, sign: Sign): string {
  if (kind === 'phrase') return `${sign}${quote(typed)}`
  if (kind === 'beginning') return `${sign}${typed}*`
  // The word OR itself can only be asked for with a sign.
  return `${sign || (operatorWord.test(typed) ? '+' : '')}${typed}`
}

/** Puts words between quotation marks that do not stand among them. */
function quote(words: string): string {
  if (!words.includes('"')) return `"${words}"`
  return words.includes('”') ? `«${words}»` : `“${words}”`
}
