import { z } from 'astro/zod'

/** A place that something rests on: a span of this source (`/sources/key/#p4`) or an address elsewhere. */
const support = z.strictObject({ label: z.string(), href: z.string() })

/** A line of the catalogue card: what the field says, and how that is known. */
const cardField = z.strictObject({
  term: z.string(),
  /** As printed: in [brackets] when supplied, "not known" when unknown. */
  value: z.string(),
  /** The EDTF string of a date. */
  edtf: z.string().optional(),
  /** The page of the actor, where the value is one. */
  href: z.string().optional(),
  status: z.enum(['stated', 'supplied', 'unknown']),
  certainty: z.enum(['certain', 'probable', 'possible']).optional(),
  basis: z.string().optional(),
  /** The words of the seed that state it. */
  quote: z.string().optional(),
  supports: z.array(support).default([]),
})

/** The lines of every card, in this order; one that is not written down is not known. */
const cardTerms = [
  'Title',
  'Author',
  'Published by',
  'Date of publication',
  'Time of day, local',
  'Place of the dateline',
  'Language',
] as const

/** The same run of words in another source. */
const sharedRun = z.strictObject({
  source: z.string(),
  title: z.string(),
  passages: z.array(z.string()),
  length: z.number(),
})

/** A span as its page shows it; the text of passages and matter stands in the body, and is hidden where access says so. */
export const pageSpan = z.strictObject({
  id: z.string(),
  kind: z.enum(['passage', 'matter', 'furniture']),
  number: z.number().optional(),
  /** What a matter is called: "headline", "caption". */
  label: z.string(),
  start: z.number(),
  end: z.number(),
  sha256: z.string(),
  /** Whether the text may be shown. */
  shown: z.boolean().default(true),
  /** Whether the words that the dossier quotes are shown instead. */
  excerpt: z.boolean().optional(),
  language: z.string().optional(),
  /** Actors named in it, in the order of their first mention. */
  actors: z.array(z.strictObject({ id: z.string(), name: z.string() })).default([]),
  shared: z.array(sharedRun).default([]),
  /** Passages of other sources that are worded alike in part, as a machine proposes, and the words that they share. */
  near: z.array(z.strictObject({ source: z.string(), passage: z.string(), words: z.array(z.string()) })).default([]),
  /** Notes of the record on this span. */
  notes: z.array(z.string()).default([]),
  /** Furniture: its text, the rule that recognised it, and why. */
  furniture: z.strictObject({ text: z.string(), rule: z.string(), why: z.string() }).optional(),
})

const titleOnPage = z.strictObject({
  text: z.string(),
  /** Whose words it is: the source's, ours, or the file's name where there is no title. */
  voice: z.enum(['theirs', 'ours', 'file']),
  supplied: z.boolean().default(false),
  /** Says where a supplied title comes from. */
  label: z.string().optional(),
})

const neighbour = z.strictObject({ key: z.string(), title: titleOnPage, date: z.string() })

/**
 * The front matter of content/sources/<key>.mdx: everything about a source but the text of its spans. What is empty or
 * as usual is not written down; reading puts it back.
 */
export const sourcePage = z.strictObject({
  key: z.string(),
  position: z.strictObject({ number: z.number(), of: z.number() }),
  title: titleOnPage,
  summary: z.string().optional(),
  language: z.string().optional(),
  access: z.enum(['full', 'excerpts', 'record']),
  described: z.boolean(),
  /** A persistent identifier of the text (ARK, DOI), as an address. */
  identifier: z.string().optional(),
  /** The number of the last closed edition before the state shown that had the source. */
  earlierEdition: z.number().optional(),
  date: z.strictObject({ words: z.string(), short: z.string(), edtf: z.string().optional(), sort: z.string() }),
  outlet: z.strictObject({ words: z.string(), name: z.string().optional(), id: z.string().optional() }),
  counts: z.strictObject({ passages: z.number(), words: z.number() }),
  card: z
    .array(cardField)
    .default([])
    .transform((fields) => cardTerms.map((term) => fields.find((field) => field.term === term) ?? unknownField(term))),
  witnesses: z
    .array(
      z.strictObject({
        address: z.string(),
        name: z.string(),
        kind: z.string(),
        wording: z.string(),
        seen: z.string(),
        status: z.string(),
        date: z.string().optional(),
        note: z.string().optional(),
      }),
    )
    .default([]),
  /** Notes of the record on the text as a whole. */
  notes: z.array(z.string()).default([]),
  rights: z.strictObject({
    statement: z.string().optional(),
    label: z.string(),
    note: z.string().optional(),
    contact: z.string().optional(),
  }),
  custody: z
    .array(
      z.strictObject({
        file: z.string(),
        received: z.string(),
        from: z.string(),
        by: z.string(),
        handling: z.string(),
        reason: z.string().optional(),
        sha256: z.string(),
      }),
    )
    .default([]),
  /** How the seed's paragraphs are set apart (`layout` itself is a word of Astro's in front matter). */
  seedLayout: z.enum(['lines', 'blocks', 'wrapped']),
  normalisations: z.array(z.string()),
  seed: z.strictObject({ file: z.string(), sha256: z.string(), bytes: z.number(), readingText: z.string() }),
  spans: z.array(pageSpan),
  tombstones: z.array(z.strictObject({ id: z.string(), date: z.string(), reason: z.string() })).default([]),
  /** Other sources whose wording is nearest, as a machine proposes, with the words that weigh most in that. */
  nearest: z.array(z.strictObject({ key: z.string(), title: titleOnPage, words: z.array(z.string()) })).default([]),
  previous: neighbour.optional(),
  next: neighbour.optional(),
  /** The article's reference in author-date, as HTML made by {@link printReferences}. */
  reference: z.strictObject({ entry: z.string(), inText: z.string() }),
})

function unknownField(term: string): z.output<typeof cardField> {
  return { term, value: 'not known', status: 'unknown', supports: [] }
}

export type SourcePage = z.output<typeof sourcePage>
export type PageSpan = SourcePage['spans'][number]
export type CardField = SourcePage['card'][number]
export type TitleOnPage = SourcePage['title']
