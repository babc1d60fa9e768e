import type { Place } from '../problems/problem.ts'
import type { CoverageException } from '../schemas/coverage.ts'
import type { DatedEvent } from '../schemas/events.ts'
import type { EvidenceDate } from '../schemas/evidence-fields.ts'
import type { Figure, Figures } from '../schemas/figures.ts'
import type { NamedPlace } from '../schemas/places.ts'
import type { Relation } from '../schemas/relations.ts'
import type { Statement } from '../schemas/statements.ts'
import type { Terms } from '../schemas/terms.ts'
import type { Topic } from '../schemas/topics.ts'
import type { Source } from '../sources/source.ts'
import type { Passage } from '../sources/span.ts'

/** Words of a passage, found in it: `text` is its reading text, `start` and `end` are UTF-16 indexes there, half-open. */
export type Cited = {
  readonly source: Source
  readonly passage: Passage
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A statement with its words found; `uid` names it in the whole dossier: `doha-talks/s3`. */
export type CitedStatement = Omit<Statement, 'date_statement' | 'date_event'> & {
  readonly uid: string
  readonly cited: Cited
  readonly date_statement: EvidenceDate | undefined
  readonly date_event: EvidenceDate | undefined
}

export type CitedFigure = Figure & { readonly cited: Cited }
export type CitedEvent = DatedEvent & { readonly cited: readonly Cited[] }
export type CitedRelation = Relation & { readonly cited: { readonly from: Cited; readonly to: Cited } }
export type CitedGloss = Terms['glosses'][number] & { readonly cited: readonly Cited[] }

/** The statements of one source, coded once; `coding` is 0 for the published ones, 1 and 2 for those that were compared. */
export type Coding = { readonly source: Source; readonly statements: readonly CitedStatement[] }

/** An exception with its place in content/coverage.yaml. */
export type PlacedException = CoverageException & { readonly place: Place }

/** Everything that people have curated about the texts, with every quotation found in its passage. */
export type Evidence = {
  readonly topics: readonly Topic[]
  readonly places: readonly NamedPlace[]
  /** One for every source that has a file of statements, even an empty one: the others are not yet coded. */
  readonly codings: readonly Coding[]
  /** The same source coded twice, blind, before the two were compared. */
  readonly secondLooks: readonly { readonly first: Coding; readonly second: Coding }[]
  readonly series: Figures['series']
  readonly figures: readonly CitedFigure[]
  readonly events: readonly CitedEvent[]
  readonly relations: readonly CitedRelation[]
  readonly glosses: readonly CitedGloss[]
  readonly wordings: Terms['wordings']
  readonly exceptions: readonly PlacedException[]
}

/** Sorts words of one source by where they stand in its text. */
export function compareCited(a: Cited, b: Cited): number {
  return a.passage.start - b.passage.start || a.start - b.start
}

/** All published statements: source by source in the order of their keys, each in the order of its text. */
export function statementsOf({ codings }: Evidence): CitedStatement[] {
  return codings.flatMap(({ statements }) => statements)
}
