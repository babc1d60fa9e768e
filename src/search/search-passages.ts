import type { Chosen, SearchState } from './address.ts'
import { createFacets, type Facet, type Facets } from './facets.ts'
import { type FoundSought, findSought, joinFound } from './find-sought.ts'
import { listSpellings } from './list-spellings.ts'
import { type NamedClause, nameClauses } from './name-clauses.ts'
import type { OpenDossier } from './open-dossier.ts'
import { parseQuery } from './parse-query.ts'
import { joinOccurrences, type Occurrence } from './place-words.ts'
import { type Clause, fieldNames, type Query, type Sought } from './query.ts'
import { rankSpans } from './rank-spans.ts'
import { type ReadFilters, readFilters } from './read-filters.ts'
import { suggestWords } from './suggest-word.ts'

/** A passage or matter that was found, not yet fetched. */
export type Hit = {
  readonly span: number
  readonly score: number
  /** Whether it holds everything that is found anywhere. */
  readonly isComplete: boolean
  /** Where it holds what was sought: words, half-open, counted from 0, in order. */
  readonly occurrences: readonly Occurrence[]
}

/** A clause of the query and what was found of it. */
export type FoundClause = {
  readonly clause: Clause
  /** What else was searched for it: other names and spellings. */
  readonly others: readonly string[]
  /** The words that were searched, as they are compared, the most frequent first. */
  readonly words: readonly { readonly word: string; readonly count: number }[]
  /** In how many passages it is, before anything else narrows. */
  readonly passages: number
  /** In how many titles it is that stand in no text. */
  readonly titles: number
  /** Near misses, if it is nowhere. */
  readonly suggestions: readonly string[]
}

/** What a search gives. */
export type Found = {
  readonly state: SearchState
  readonly query: Query
  /** Whether anything was asked; if not, there are no hits, and the facets count the whole dossier. */
  readonly isAsked: boolean
  readonly clauses: readonly FoundClause[]
  /** The filters of the query, with the values that were meant, as they are shown. */
  readonly filters: ReadFilters['filters']
  /** Filters of the query with a value that nothing is filed under. */
  readonly unknownValues: readonly string[]
  /** The passages with everything first, then the rest, the better the earlier; where only filters were given, by date. */
  readonly hits: readonly Hit[]
  /** How many occurrences the hits have. */
  readonly occurrences: number
  /** In how many sources the hits are. */
  readonly sources: number
  /** How many hits there were before facets were ticked. */
  readonly countBeforeFacets: number
  readonly facets: readonly Facet[]
}

/** A search over one dossier. */
export type PassageSearch = (state: SearchState) => Promise<Found>

/** A passage whose statement is by somebody whom the query names counts so much more for the name. */
const speakerBoost = 1.5

/** Prepares searching; `language` is the dossier's and decides which words are too common to search. */
export function createPassageSearch(dossier: OpenDossier, { language }: { language: string }): PassageSearch {
  const facets = createFacets(dossier)
  const known = listSpellings(dossier.table.names)
  const everywhere = Array.from({ length: dossier.spans }, (_, span) => span)

  return async (state) => {
    const query = parseQuery(state.query, language)
    const { withEndings } = state
    const named = nameClauses(query.clauses, { known, vocabulary: dossier.vocabulary, language })
    const [found, excluded] = await Promise.all([
      Promise.all(named.map((one) => findClause(dossier, one, { withEndings }))),
      Promise.all(query.excluded.map((sought) => findSought(dossier, sought, { withEndings }))),
    ])
    const { allowed, unknown, filters } = readFilters(query, facets)
    const isOut = (span: number) => !allowed(span) || excluded.some(({ occurrences }) => occurrences.has(span))
    const all = (named.length > 0 ? matchClauses(named, found) : everywhere.map(toWordless)).filter(
      ({ span }) => !isOut(span),
    )
    const chosen = all.filter(({ span }) => facets.isChosen(span, state.chosen))
    const isAsked = query.clauses.length + query.excluded.length + query.filters.length > 0 || hasChoice(state.chosen)
    const scores = rankSpans(
      dossier,
      found.map((one, index) => ({ found: one, boostOf: toBoost(dossier, named[index]?.ids ?? []) })),
      new Set(chosen.map(({ span }) => span)),
    )
    const hits = (isAsked ? chosen : [])
      .map((match): Hit => ({ ...match, score: scores.get(match.span) ?? 0 }))
      .sort((a, b) => Number(b.isComplete) - Number(a.isComplete) || b.score - a.score || a.span - b.span)
    return {
      state,
      query,
      isAsked,
      clauses: named.map((one, index) => toFoundClause(dossier, one, found[index])),
      filters,
      unknownValues: [...unknown, ...findUnknown(dossier, facets, state.chosen)],
      hits,
      occurrences: hits.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
      sources: new Set(hits.map(({ span }) => dossier.sourceOf(span))).size,
      countBeforeFacets: all.length,
      facets: facets.count(
        all.map(({ span }) => span),
        state.chosen,
      ),
    }
  }
}

async function findClause(
  dossier: OpenDossier,
  { clause, others }: NamedClause,
  { withEndings }: { withEndings: boolean },
): Promise<FoundSought> {
  const called = others.map((tokens): Sought => ({ kind: 'word', typed: tokens.join(' '), tokens }))
  const found = [...clause.alternatives, ...called].map((sought) => findSought(dossier, sought, { withEndings }))
  return joinFound(await Promise.all(found))
}

/** The spans that hold every required clause, or any where none is; complete where they hold all that are found anywhere. */
function matchClauses(named: readonly NamedClause[], found: readonly FoundSought[]): Omit<Hit, 'score'>[] {
  const lists = found.map(({ occurrences }) => occurrences)
  const required = lists.filter((_, index) => named[index]?.clause.isRequired)
  const findable = lists.filter((occurrences) => occurrences.size > 0).length
  const spans = new Set(required[0] ? required[0].keys() : lists.flatMap((occurrences) => [...occurrences.keys()]))
  const joined = joinOccurrences(lists)
  return [...spans]
    .filter((span) => required.every((occurrences) => occurrences.has(span)))
    .map((span) => ({
      span,
      isComplete: lists.filter((occurrences) => occurrences.has(span)).length === findable,
      occurrences: joined.get(span) ?? [],
    }))
}

function toWordless(span: number): Omit<Hit, 'score'> {
  return { span, isComplete: true, occurrences: [] }
}

function findUnknown(dossier: OpenDossier, facets: Facets, chosen: Chosen): string[] {
  if (dossier.spans === 0) return []
  return fieldNames.flatMap((name) => chosen[name].filter((value) => !facets.has(name, value)))
}

function toBoost(dossier: OpenDossier, ids: readonly string[]): (span: number) => number {
  const spoken = ids.map((id) => dossier.spansOf('speaker', id))
  return (span) => (spoken.some((spans) => spans.has(span)) ? speakerBoost : 1)
}

function toFoundClause(
  { vocabulary }: OpenDossier,
  { clause, others }: NamedClause,
  found: FoundSought | undefined,
): FoundClause {
  const passages = found?.occurrences.size ?? 0
  const titles = found?.titles.size ?? 0
  const counts = new Map((found?.words ?? []).map(({ word, count }) => [word, count]))
  const [first] = clause.alternatives
  const isWord = passages + titles === 0 && first?.kind === 'word'
  return {
    clause,
    others: [...new Set(others.map((words) => words.join(' ')))],
    words: [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count),
    passages,
    titles,
    suggestions: isWord ? suggest(first.tokens, vocabulary) : [],
  }
}

/** Near misses of what was typed in one piece, or else of its last word: of "al-Kepeer" that is "keeper". */
function suggest(tokens: readonly string[], vocabulary: OpenDossier['vocabulary']): string[] {
  const whole = suggestWords(tokens.join(''), vocabulary.all())
  return whole.length > 0 || tokens.length === 1 ? whole : suggestWords(tokens.at(-1) ?? '', vocabulary.all())
}

function hasChoice(chosen: Chosen): boolean {
  return fieldNames.some((name) => chosen[name].length > 0)
}
