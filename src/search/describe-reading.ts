import { tokenise } from '../dossier/text/tokenise.ts'
import { describeFields } from './describe-fields.ts'
import { describeSought } from './describe-sought.ts'
import type { Sought } from './query.ts'
import { quoteWord } from './quote-word.ts'
import type { Names } from './search-files.ts'
import type { Found, FoundClause } from './search-passages.ts'
import { withCapitalOf } from './with-capital-of.ts'

/** More forms of a word are only counted. */
const mostForms = 8

/** What of a dossier the sentences need: its names, and the parts of words that are also printed with a hyphen. */
export type KnownSpellings = {
  readonly names: Names
  readonly partsOf: (word: string) => readonly string[] | undefined
}

/**
 * How the question was searched where that is more, or other, than its words say: inflections with the number of their
 * occurrences, other names and spellings, alternatives, words in quotation marks, what is excluded, fields, and what is
 * ticked.
 */
export function describeReading(found: Found, { names, partsOf }: KnownSpellings): string[] {
  const { state, clauses, query } = found
  const print = createPrinter(names)
  const { withEndings } = state
  const readings = joinNamed(clauses).flatMap(({ typed, others, found: named }) => {
    const called = others.map((other) => quoteWord(print(other)))
    const [one, ...more] = named
    if (one && more.length === 0) return describeClause(one, called, { withEndings, partsOf })
    return [
      ...(called.length > 0 ? [`${quoteWord(typed)} ${toJoiner(named)} ${called.join(', ')}`] : []),
      ...named.flatMap((each) => describeClause(each, [], { withEndings, partsOf })),
    ]
  })
  // Where nothing else is asked, a remark names what is excluded.
  const isOnlyWithout = query.clauses.length === 0 && query.filters.every(({ isExcluded }) => isExcluded)
  const without = isOnlyWithout ? [] : query.excluded.map((sought) => describeExcluded(sought, state))
  return [...readings, ...without, ...describeFields(found)]
}

/** A word is left out with its inflections, but not with other names of what it names. */
function describeExcluded(sought: Sought, manner: { withEndings: boolean }): string {
  return `without ${describeSought(sought, manner)}${sought.kind === 'word' ? ' in any ending' : ''}`
}

type NamedClauses = {
  readonly typed: string
  readonly others: readonly string[]
  readonly found: readonly FoundClause[]
}

/** Words that side by side make a name have the same other names: they are said once, and none that holds the words. */
function joinNamed(clauses: readonly FoundClause[]): NamedClauses[] {
  const joined: NamedClauses[] = []
  for (const one of clauses.filter(({ passages }) => passages > 0)) {
    const last = joined.at(-1)
    const isSame = last !== undefined && one.others.length > 0 && last.others.join('|') === one.others.join('|')
    const typed = one.clause.alternatives.map((sought) => (sought.kind === 'near' ? '' : sought.typed)).join(' ')
    if (isSame) joined[joined.length - 1] = { ...last, typed: `${last.typed} ${typed}`, found: [...last.found, one] }
    else joined.push({ typed, others: one.others, found: [one] })
  }
  return joined.map(({ typed, others, found }) => {
    const words = tokenise(typed).map(({ word }) => word)
    return { typed, others: others.filter((other) => !` ${other} `.includes(` ${words.join(' ')} `)), found }
  })
}

/** One clause with what else it is called and how else it is written; nothing where it was searched as it was typed. */
function describeClause(
  { clause: { alternatives }, words, others }: FoundClause,
  called: readonly string[],
  { withEndings, partsOf }: { withEndings: boolean; partsOf: KnownSpellings['partsOf'] },
): string[] {
  const isPlain = alternatives.every(({ kind }) => kind === 'word')
  const asked = new Set([...listTokens(alternatives), ...others])
  const [first] = alternatives
  const print = (word: string): string =>
    quoteWord(first?.kind === 'word' && alternatives.length === 1 ? withCapitalOf(first.typed, word) : word)
  const forms = words
    .filter(({ word, count }) => count > 0 && !asked.has(word))
    .map(({ word, count }) => `${print(word)} (${count})`)
  const parts = (isPlain ? listTokens(alternatives) : []).flatMap((word) => {
    const list = partsOf(word)
    return list && !others.includes(list.join(' ')) ? [print(list.join(' '))] : []
  })
  const written = [...parts, ...forms]
  const said = alternatives.map((sought) => describeSought(sought, { withEndings })).join(' or ')
  if (called.length + written.length === 0) return isPlain && alternatives.length === 1 ? [] : [said]
  const more = written.length > mostForms ? ` and ${written.length - mostForms} more` : ''
  const joiner = isPlain || called.length > 0 ? ` ${toJoiner([{ clause: { alternatives }, words }])} ` : ': '
  return [`${said}${joiner}${[...called, ...written.slice(0, mostForms)].join(', ')}${more}`]
}

/** Whether what was typed is found as it stands besides; of several words side by side that is not known. */
function toJoiner(
  found: readonly { clause: Pick<FoundClause['clause'], 'alternatives'>; words: FoundClause['words'] }[],
): 'also as' | 'only as' {
  const tokens = found.flatMap(({ clause }) => listTokens(clause.alternatives))
  const isFound = found.some(({ words }) => words.some(({ word, count }) => count > 0 && tokens.includes(word)))
  return isFound || tokens.length > 1 ? 'also as' : 'only as'
}

function listTokens(soughts: readonly Sought[]): readonly string[] {
  return soughts.flatMap((sought) => {
    if (sought.kind === 'near') return listTokens(sought.of)
    return sought.kind === 'beginning' ? [] : sought.tokens
  })
}

/** Prints names as the dossier writes them; initials that it does not write have capitals. */
function createPrinter({ actors, topics, spellings }: Names): (words: string) => string {
  const printed = new Map<string, string>()
  for (const name of [...actors, ...topics].flatMap((named) => named.names).concat(spellings.flat())) {
    const tokens = tokenise(name)
    for (const [index, { start }] of tokens.entries()) {
      const rest = tokens.slice(index).map(({ word }) => word)
      if (!printed.has(rest.join(' '))) printed.set(rest.join(' '), name.slice(start))
    }
  }
  return (words) => printed.get(words) ?? (words.includes(' ') ? words : words.toUpperCase())
}
