import { findNames, type KnownName } from './find-names.ts'
import { articles, type Spellings } from './list-spellings.ts'
import type { Clause, Sought } from './query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A clause with what else its words are called or how else they are written, and the actors that they name. */
export type NamedClause = {
  readonly clause: Clause
  readonly others: readonly (readonly string[])[]
  readonly ids: readonly string[]
}

type Word = Extract<Sought, { kind: 'word' }>

/** A known name with its clauses: the first and the last of them, counted from 0. */
type PlacedName = KnownName & { readonly first: number; readonly last: number }

/** A word of a query and its clause; a clause that is not plain stands as an empty word, which no name has. */
type PlacedWord = { readonly word: string; readonly place: number }

/** Parts what stands before from what stands after. */
const apart: PlacedWord = { word: '', place: -1 }

/** Joins the plain words of a query that make up a known name into one clause, and finds its other spellings. */
export function nameClauses(
  clauses: readonly Clause[],
  { known, vocabulary, language }: { known: readonly Spellings[]; vocabulary: Vocabulary; language: string },
): NamedClause[] {
  const words = clauses.flatMap((clause, place): PlacedWord[] => {
    const own = toPlain(clause)?.tokens.map((word) => ({ word, place }))
    // Who joins words with AND or + asks for each of them, not for the name that they make side by side.
    return own && !clause.isRequired ? own : [apart, ...(own ?? []), apart]
  })
  const names = findNames(
    words.map(({ word }) => word),
    known,
    language,
  ).map(
    (name): PlacedName => ({
      ...name,
      first: words[name.start]?.place ?? 0,
      last: words[name.end - 1]?.place ?? 0,
    }),
  )
  const named: NamedClause[] = []
  for (let place = 0; place < clauses.length; place += 1) {
    const here = names.filter(({ first }) => first === place)
    const last = Math.max(place, ...here.map((name) => name.last))
    const run = clauses.slice(place, last + 1)
    const [clause] = run
    const longest = here.find((name) => name.last === last)
    const others = here.flatMap((name) => name.others.map((other) => putIntoRun(other, name, words, [place, last])))
    const ids = here.flatMap(({ id }) => id ?? [])
    if (clause && longest && run.length > 1) {
      const tokens = putIntoRun(longest.spelling, longest, words, [place, last])
      named.push({ clause: joinClauses(run, tokens), others, ids })
    } else if (clause) {
      const alternatives = nameAlternatives(clause, known, language)
      named.push({
        clause,
        others: [...others, ...alternatives.flatMap((name) => name.others)],
        ids: [...ids, ...alternatives.flatMap(({ id }) => id ?? [])],
      })
    }
    place = last
  }
  return named.map((one, index) => ({ ...one, others: [...one.others, ...writeAsOne(named, index, vocabulary)] }))
}

/** A spelling with what else is typed in one piece with the name: "pro-Harbour" is not "Port". An article is left out. */
function putIntoRun(
  spelling: readonly string[],
  { start, end }: KnownName,
  words: readonly PlacedWord[],
  [first, last]: readonly [number, number],
): string[] {
  const toRun = (stretch: readonly PlacedWord[]): string[] =>
    stretch.filter(({ place }) => place >= first && place <= last).map(({ word }) => word)
  const before = toRun(words.slice(0, start))
  return [...(before.every((word) => articles.has(word)) ? [] : before), ...spelling, ...toRun(words.slice(end))]
}

/** The words of a name stand side by side. */
function joinClauses(run: readonly Clause[], tokens: readonly string[]): Clause {
  const typed = run.flatMap((clause) => toPlain(clause)?.typed ?? []).join(' ')
  return {
    alternatives: [{ kind: 'word', typed, tokens }],
    isRequired: false,
  }
}

/** The names that stand between `OR`, each by itself. */
function nameAlternatives({ alternatives }: Clause, known: readonly Spellings[], language: string): KnownName[] {
  if (alternatives.length < 2) return []
  return alternatives.flatMap((sought) =>
    sought.kind === 'word'
      ? findNames(sought.tokens, known, language).filter(
          ({ start, end }) => start === 0 && end === sought.tokens.length,
        )
      : [],
  )
}

/** Two words next to one another are written as one in some texts: "slip stream", "slipstream". */
function writeAsOne(named: readonly NamedClause[], place: number, vocabulary: Vocabulary): string[][] {
  return [place - 1, place].flatMap((first) => {
    const [a, b] = [named[first], named[first + 1]].map((one) =>
      one && !one.clause.isRequired ? toPlain(one.clause) : undefined,
    )
    const joined = a && b && a.tokens.length === 1 && b.tokens.length === 1 ? `${a.tokens[0]}${b.tokens[0]}` : ''
    return joined && vocabulary.inflections(joined).length > 0 ? [[joined]] : []
  })
}

function toPlain({ alternatives: [first, ...more] }: Clause): Word | undefined {
  return first?.kind === 'word' && more.length === 0 ? first : undefined
}
