import { z } from 'astro/zod'
import { gapKinds } from './coverage.ts'
import { relationTypes } from './relations.ts'
import { forms, identifications, stances } from './statements.ts'

function oneOf<T extends string>(all: Readonly<Record<T, string>>) {
  return z.enum(Object.keys(all) as [T, ...T[]])
}

/** Words of a passage as pages quote them; the quotation marks are the page's. */
const quoted = {
  source: z.string(),
  /** `p4`, and its number. */
  passage: z.string(),
  number: z.number(),
  quotation: z.string(),
  language: z.string().optional(),
}

/** An actor by name; one whose name is words of the texts stands in quotation marks. */
const actorName = z.strictObject({ id: z.string(), name: z.string(), theirs: z.boolean() })

/** A date as printed: in [brackets] when it is ours, with the reason; `from` and `to` are the days that it can mean. */
const shownDate = z.strictObject({
  words: z.string(),
  edtf: z.string().optional(),
  status: z.enum(['stated', 'supplied', 'unknown']),
  certainty: z.string().optional(),
  basis: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})

const statementOnPage = z.strictObject({
  /** `doha-talks/s3`; its anchor on the page of the source is `s3`. */
  id: z.string(),
  ...quoted,
  speakers: z.array(actorName),
  role: z.string().optional(),
  onBehalfOf: z.array(actorName),
  relayedBy: z.array(actorName),
  about: z.array(actorName),
  addressee: z.array(actorName),
  form: oneOf(forms),
  identified: oneOf(identifications),
  stance: oneOf(stances),
  topics: z.array(z.string()),
  said: shownDate,
  happened: shownDate,
  /** The day by which it is sorted: the earliest on which it can have been said, or that of its source. */
  sort: z.string(),
  note: z.string().optional(),
})

const figureOnPage = z.strictObject({
  id: z.string(),
  ...quoted,
  /** The sentence of the passage that holds it, in three pieces: before the number, the number, after it. */
  sentence: z.strictObject({ before: z.string(), number: z.string(), after: z.string() }),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  qualifier: z.string().optional(),
  asOf: shownDate,
  attribution: z.array(actorName),
  series: z.string().optional(),
  apart: z.string().optional(),
  note: z.string().optional(),
})

const eventOnPage = z.strictObject({
  id: z.string(),
  name: z.string(),
  date: shownDate,
  evidence: z.array(z.strictObject(quoted)),
  actors: z.array(actorName),
  places: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  note: z.string().optional(),
})

const relationOnPage = z.strictObject({
  id: z.string(),
  type: oneOf(relationTypes),
  from: z.strictObject(quoted),
  to: z.strictObject(quoted),
  note: z.string().optional(),
})

/** Ids of statements in the three bands of a cell. */
const cell = z.strictObject({
  party: z.string(),
  topic: z.string(),
  own: z.array(z.string()),
  reported: z.array(z.string()),
  described: z.array(z.string()),
})

const gap = z.strictObject({
  kind: oneOf(gapKinds),
  source: z.string(),
  passage: z.string(),
  number: z.number(),
  words: z.string().optional(),
  reason: z.string().optional(),
})

/** How two codings of one source compare; the statements that only one has are quoted. */
const agreement = z.strictObject({
  source: z.string(),
  first: z.number(),
  second: z.number(),
  both: z.number(),
  onlyFirst: z.array(z.strictObject(quoted)),
  onlySecond: z.array(z.strictObject(quoted)),
  /** Of those found by both, how many have the same speakers, form, identification, stance and a topic in common. */
  same: z.strictObject({
    speakers: z.number(),
    form: z.number(),
    identified: z.number(),
    stance: z.number(),
    topics: z.number(),
  }),
})

/** A piece of a text, marked or not. */
const piece = z.strictObject({ text: z.string(), marked: z.boolean() })

/** Everything curated, as pages show it; empty lists where nothing is. */
export const evidencePage = z.strictObject({
  topics: z.array(z.strictObject({ id: z.string(), name: z.string(), note: z.string() })),
  /** Who has a column in the table of positions, by name. */
  parties: z.array(actorName),
  /** Keys of the sources whose statements are coded, and of those whose are not yet. */
  coded: z.array(z.string()),
  uncoded: z.array(z.string()),
  /** By source in the order of dates, then in the order of the text. */
  statements: z.array(statementOnPage),
  /** One for every topic and party, by topic as authored, then by party. */
  cells: z.array(cell),
  series: z.array(z.strictObject({ id: z.string(), name: z.string(), unit: z.string(), note: z.string().optional() })),
  figures: z.array(figureOnPage),
  /** By the earliest day that they can mean; those without a date last. */
  events: z.array(eventOnPage),
  relations: z.array(relationOnPage),
  glosses: z.array(
    z.strictObject({
      id: z.string(),
      term: z.string(),
      note: z.string(),
      /** How often each printed form stands in the texts. */
      forms: z.array(z.strictObject({ form: z.string(), count: z.number() })),
      evidence: z.array(z.strictObject(quoted)),
      /** Where the term first stands in each source that has it. */
      first: z.array(z.strictObject({ source: z.string(), passage: z.string(), number: z.number(), form: z.string() })),
    }),
  ),
  wordings: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      note: z.string().optional(),
      forms: z.array(
        z.strictObject({
          form: z.string(),
          /** How often in each source, by its key, and the passages where. */
          counts: z.array(z.strictObject({ source: z.string(), count: z.number(), passages: z.array(z.number()) })),
        }),
      ),
    }),
  ),
  places: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      note: z.string().optional(),
      mentions: z.array(z.strictObject({ source: z.string(), passages: z.array(z.number()) })),
    }),
  ),
  coverage: z.array(
    z.strictObject({
      kind: oneOf(gapKinds),
      /** How many things of this kind were looked at, and how many the evidence accounts for. */
      counts: z.array(z.strictObject({ source: z.string(), found: z.number(), covered: z.number() })),
      excused: z.array(gap),
      open: z.array(gap),
    }),
  ),
  agreement: z.array(agreement),
  /** Passages of near wording that the machine proposes, both whole, the shared words marked. */
  near: z.array(
    z.strictObject({
      from: z.strictObject({ source: z.string(), passage: z.string(), number: z.number(), pieces: z.array(piece) }),
      to: z.strictObject({ source: z.string(), passage: z.string(), number: z.number(), pieces: z.array(piece) }),
    }),
  ),
})

export type EvidencePage = z.output<typeof evidencePage>
export type StatementOnPage = EvidencePage['statements'][number]
export type FigureOnPage = EvidencePage['figures'][number]
export type EventOnPage = EvidencePage['events'][number]
export type RelationOnPage = EvidencePage['relations'][number]
export type PositionCell = EvidencePage['cells'][number]
export type ShownDate = z.output<typeof shownDate>
export type ActorName = z.output<typeof actorName>
export type Quoted = Pick<StatementOnPage, 'source' | 'passage' | 'number' | 'quotation' | 'language'>
