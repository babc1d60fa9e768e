import { tokenise } from '../dossier/text/tokenise.ts'
import { describeSought } from './describe-sought.ts'
import type { Sought } from './query.ts'
import { quoteWord } from './quote-word.ts'
import type { Names } from './search-files.ts'
import type { Found, FoundClause } from './search-passages.ts'

/** More forms of a word are only counted. */
const mostForms = 8

/** What of a dossier the sentences need: its names, and the parts of words that are also printed with a hyphen. */
export type KnownSpellings = {
  readonly names: Names
  readonly partsOf: (word: string) => readonly string[] | undefined
}

/**
 * How the question was searched where that is more, or other, than its words say: inflections with the number of their
 * occurrences, other names and spellings, words in quotation marks, what is excluded, and fields.
 */
export function describeReading(
  { state, clauses, query, filters }: Found,
  { names, partsOf }: KnownSpellings,
): string[] {
  const print = createPrinter(names)
  const readings = joinNamed(clauses).flatMap(({ typed, others, found }) => [
    ...(others.length > 0 ? [`${quoteWord(typed)} ${toJoiner(found)} ${others.map(print).join(', ')}`] : []),
    ...found.flatMap((one) => describeClause(one, { withEndings: state.withEndings, partsOf })),
  ])
  const without = query.excluded.map((sought) => `without ${describeSought(sought, state)}`)
  const narrowed = filters.map(({ name, isExcluded, values }) => {
    const shown = values.slice(0, mostForms).map(quoteWord).join(' or ')
    const more = values.length > mostForms ? ` and ${values.length - mostForms} more` : ''
    return `${isExcluded ? 'without ' : ''}${name} ${shown}${more}`
  })
  return [...readings, ...without, ...narrowed]
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

function describeClause(
  { clause: { alternatives }, words, others }: FoundClause,
  { withEndings, partsOf }: { withEndings: boolean; partsOf: KnownSpellings['partsOf'] },
): string[] {
  const isPlain = alternatives.every(({ kind }) => kind === 'word')
  const asked = new Set([...listTokens(alternatives), ...others])
  const forms = words
    .filter(({ word, count }) => count > 0 && !asked.has(word))
    .map(({ word, count }) => `${word} (${count})`)
  const parts = (isPlain ? listTokens(alternatives) : []).flatMap((word) => {
    const list = partsOf(word)
    return list && !others.includes(list.join(' ')) ? [list.join('-')] : []
  })
  const all = [...parts, ...forms]
  const said = alternatives.map((sought) => describeSought(sought, { withEndings })).join(' or ')
  if (all.length === 0) return isPlain ? [] : [said]
  const more = all.length > mostForms ? ` and ${all.length - mostForms} more` : ''
  const joiner = isPlain ? ` ${toJoiner([{ clause: { alternatives }, words }])} ` : ': '
  return [`${said}${joiner}${all.slice(0, mostForms).join(', ')}${more}`]
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
