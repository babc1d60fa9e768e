import { z } from 'astro/zod'
import { pagePatterns } from './citations.ts'

/** The state of the dossier that its pages show: a closed edition, or a draft of the next. */
const edition = z.strictObject({
  /** The number of the edition shown, 0 before any is closed. */
  number: z.number(),
  draft: z.boolean(),
  /** The day on which it was closed, in words, and as `2026-11-22`. */
  date: z.string().optional(),
  closed: z.string().optional(),
  /** SHA-256 over the list of all authored files, as `sha256sum` writes it. */
  hash: z.string(),
  /** "Draft, edition 0", "Edition 1". */
  label: z.string(),
})

/** What the corpus is, for every page that compares. */
const corpus = z.strictObject({
  sources: z.number(),
  passages: z.number(),
  words: z.number(),
  /** "26 December 2023 to July 2025", and how many sources have no date. */
  dates: z.string().optional(),
  undated: z.number(),
  outlets: z.array(z.string()),
  unknownOutlets: z.number(),
  countries: z.array(z.string()),
  languages: z.array(z.string()),
  /** Parties of whom no word is quoted directly, by name; a collective in the quotation marks of its words. */
  unquoted: z.array(z.string()),
  limits: z.string().optional(),
})

/** A withdrawn source, and the paths of all pages that it had, without the slashes at both ends. */
const tombstone = z.strictObject({
  key: z.string(),
  date: z.string(),
  reason: z.string(),
  pages: z.array(z.string()),
})

/** Facts about the dossier as a whole: what its pages need besides sources and actors. */
export const facts = z.strictObject({
  name: z.string(),
  summary: z.string(),
  about: z.array(z.string()),
  publisher: z.string().optional(),
  contact: z.string().optional(),
  language: z.string(),
  site: z.string(),
  siteIsSet: z.boolean(),
  indexing: z.strictObject({ sources: z.enum(['index', 'noindex']), pages: z.enum(['index', 'noindex']) }),
  edition,
  corpus,
  /** Which sections the site has: none is empty. */
  shows: z.strictObject({
    actors: z.boolean(),
    topics: z.boolean(),
    positions: z.boolean(),
    timeline: z.boolean(),
    figures: z.boolean(),
    relations: z.boolean(),
    terms: z.boolean(),
    outlets: z.boolean(),
    coverage: z.boolean(),
    chapters: z.boolean(),
    corrections: z.boolean(),
  }),
  bibliography: z.array(z.strictObject({ key: z.string(), entry: z.string() })),
  /** How any page of ours is cited. */
  pagePatterns,
  moved: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  withdrawn: z.array(tombstone),
  /** Paths of pages that are empty because texts are hidden, without the slashes at both ends. */
  silenced: z.array(z.string()),
})

export type Facts = z.output<typeof facts>

/** An actor by name; one whose name is words of the texts stands in quotation marks. */
const namedActor = z.strictObject({ id: z.string(), name: z.string(), theirs: z.boolean() })

/** An actor with every passage that names it, quoted. */
export const actorPage = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  note: z.string().optional(),
  country: z.string().optional(),
  descriptions: z.array(
    z.strictObject({
      quote: z.string(),
      by: z.string(),
      date: z.string(),
      address: z.string().optional(),
      /** Whether it is the actor's description of itself. */
      own: z.boolean(),
    }),
  ),
  /** Actors that this one is part of as the texts say, and those that are part of it; by name. */
  partOf: z.array(namedActor),
  parts: z.array(namedActor),
  /** How the name is printed, and how often. */
  forms: z.array(z.strictObject({ form: z.string(), count: z.number() })),
  /** Sources that it publishes. */
  publishes: z.array(z.string()),
  mentions: z.array(
    z.strictObject({
      source: z.string(),
      span: z.string(),
      label: z.string(),
      language: z.string().optional(),
      /** The span's text in pieces; named ones are the mentions. Empty where the text is hidden. */
      pieces: z.array(z.strictObject({ text: z.string(), named: z.boolean() })),
    }),
  ),
  counts: z.strictObject({ mentions: z.number(), spans: z.number(), sources: z.number() }),
})

export type ActorPage = z.output<typeof actorPage>
