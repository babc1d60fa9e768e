import { isStopWord } from '../dossier/text/stop-words.ts'
import { cutQuery } from './cut-query.ts'
import { formatFilter, isStrict } from './format-query.ts'
import { fillFields, joinNear, moveNot } from './join-items.ts'
import { lowerOperators } from './lower-operators.ts'
import type { Clause, FieldFilter, Query, Sought } from './query.ts'
import { queryNotes } from './query-notes.ts'
import { type Item, readBit } from './read-bit.ts'

/** More clauses are no question any more, and each costs a search. */
const mostClauses = 100

/** More notes are not read. */
const mostNotes = 8

/** Reads a query as best it can: whatever is typed has a reading, and what is read otherwise has a note. Never throws. */
export function parseQuery(text: string, language: string): Query {
  const { bits: cut, notes } = cutQuery(text)
  const said = new Set(notes)
  const say = (note: string): void => void said.add(note)
  const bits = lowerOperators(cut, language)
  if (bits !== cut) say(queryNotes.inCapitals())
  const read = bits.flatMap((bit) => readBit(bit, say))
  const signed = moveNot(fillFields(read, say), say)
  const { kept, ignored } = leaveOutCommon(joinNear(signed, say), language)
  const joined = dropDoubleOperators(kept, say)
  sayIdleOperators(joined, say)
  const clauses = mergeClauses(toClauses(joined))
  const excluded = unique(
    joined.flatMap((item) => (item.kind === 'sought' && item.sign === '-' ? [item.sought] : [])),
    toKey,
  )
  const filters = unique(
    joined.flatMap((item) => (item.kind === 'filter' ? [item.filter] : [])),
    formatFilter,
  )
  const without = [...excluded.map(({ typed }) => typed), ...filters.map(toExcludedText)]
  if (clauses.length === 0 && without.length > 0 && filters.every(({ isExcluded }) => isExcluded)) {
    say(queryNotes.onlyWithout(without))
  }
  return {
    clauses: clauses.slice(0, mostClauses),
    excluded,
    filters,
    ignored,
    beyond: Math.max(0, clauses.length - mostClauses),
    notes: cutNotes([...said]),
  }
}

/** Parts the common words from the others, if there are others; a common word with a sign or beside `NEAR` stays. */
function leaveOutCommon(items: readonly Item[], language: string): { kept: readonly Item[]; ignored: string[] } {
  const toCommon = (item: Item): string | undefined => {
    if (item.kind !== 'sought' || item.sign === '-' || item.sought.kind !== 'word') return undefined
    const [word = '', ...more] = item.sought.tokens
    return more.length === 0 && isStopWord(word, language) ? word : undefined
  }
  const isTelling = (item: Item): boolean => item.kind === 'sought' && item.sign !== '-' && toCommon(item) === undefined
  if (!items.some(isTelling)) return { kept: items, ignored: [] }
  const isLeftOut = (item: Item): boolean => item.kind === 'sought' && item.sign === '' && toCommon(item) !== undefined
  return {
    kept: items.filter((item) => !isLeftOut(item)),
    ignored: [...new Set(items.filter(isLeftOut).flatMap((item) => toCommon(item) ?? []))],
  }
}

/** Of operators in a row only the first counts. */
function dropDoubleOperators(items: readonly Item[], say: (note: string) => void): readonly Item[] {
  return items.filter((item, index) => {
    const isDouble = item.kind === 'operator' && items[index - 1]?.kind === 'operator'
    if (isDouble) say(queryNotes.missingSide(item.typed))
    return !isDouble
  })
}

/** Names the operators that join nothing. */
function sayIdleOperators(items: readonly Item[], say: (note: string) => void): void {
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'operator') continue
    const [before, after] = [items[index - 1], items[index + 1]]
    if (!before || !after) say(queryNotes.missingSide(item.typed))
    else if (item.name === 'OR' && !(isWanted(before) && isWanted(after)) && !isSameField(before, after)) {
      say(queryNotes.onlyWanted(item.typed))
    }
  }
}

/** What is looked for, joined by `OR`, and required beside `AND`. */
function toClauses(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'sought' || item.sign === '-') continue
    const isJoined = isOperator(items[index - 1], 'OR') && isWanted(items[index - 2])
    const isRequired =
      item.sign === '+' ||
      isStrict(item.sought) ||
      (isOperator(items[index - 1], 'AND') && index > 1) ||
      (isOperator(items[index + 1], 'AND') && index + 2 < items.length)
    const last = isJoined ? clauses.pop() : undefined
    clauses.push({
      alternatives: unique([...(last?.alternatives ?? []), item.sought], toKey),
      isRequired: isRequired || (last?.isRequired ?? false),
    })
  }
  return clauses
}

/** The same clause once; required if it is required anywhere. */
function mergeClauses(clauses: readonly Clause[]): Clause[] {
  const merged = new Map<string, Clause>()
  for (const clause of clauses) {
    const key = clause.alternatives.map(toKey).sort().join('|')
    const known = merged.get(key)
    merged.set(key, known ? { ...known, isRequired: known.isRequired || clause.isRequired } : clause)
  }
  return [...merged.values()]
}

/** The same for what finds the same. */
function toKey(sought: Sought): string {
  return sought.kind === 'near'
    ? `near ${sought.distance} ${sought.of.map(toKey).sort().join('&')}`
    : `${sought.kind} ${sought.tokens.join(' ')}`
}

function unique<T>(values: readonly T[], toText: (value: T) => string): T[] {
  const byText = new Map<string, T>()
  for (const value of values) if (!byText.has(toText(value))) byText.set(toText(value), value)
  return [...byText.values()]
}

function isWanted(item: Item | undefined): boolean {
  return item?.kind === 'sought' && item.sign !== '-'
}

function isOperator(item: Item | undefined, name: 'OR' | 'AND'): boolean {
  return item?.kind === 'operator' && item.name === name
}

/** Values of one field are alternatives anyway. */
function isSameField(a: Item, b: Item): boolean {
  return a.kind === 'filter' && b.kind === 'filter' && a.filter.name === b.filter.name
}

function toExcludedText(filter: FieldFilter): string {
  return formatFilter({ ...filter, isExcluded: false })
}

function cutNotes(notes: readonly string[]): readonly string[] {
  if (notes.length <= mostNotes) return notes
  return [...notes.slice(0, mostNotes - 1), queryNotes.more(notes.length - mostNotes + 1)]
}
