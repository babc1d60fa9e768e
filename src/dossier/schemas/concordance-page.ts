import { z } from 'astro/zod'

const count = z.int().min(0)

/** A word as it is printed most often, elsewhere in the concordance: the rest of the address of its page, or of its list. */
const reference = z.strictObject({ word: z.string(), path: z.string() })

/** The printed forms of a word, the most frequent first, and how many more there are. */
const forms = z.strictObject({ listed: z.array(z.strictObject({ form: z.string(), count })), more: count })

/** Counts of something in all sources, and in each of those that have a column. */
const counted = { total: count, sources: count, counts: z.array(count) }

/** What the first page of the concordance shows. */
export const concordanceOverview = z.strictObject({
  /** How many words are listed, and how often they stand in the texts. */
  words: count,
  occurrences: count,
  /** From how many occurrences on a word is frequent and how many are at most; how many lines and places are shown of one. */
  rules: z.strictObject({ least: count, most: count, lines: count, places: count }),
  /** Keys of the sources with a column, by date: for words those that are shown; none where there are too many. */
  columns: z.strictObject({ words: z.array(z.string()), names: z.array(z.string()) }),
  shown: count,
  /** The most frequent words; `id` is the rest of the address of the page. */
  frequent: z.array(z.strictObject({ id: z.string(), word: z.string(), language: z.string().optional(), ...counted })),
  names: z.array(z.strictObject({ id: z.string(), name: z.string(), theirs: z.boolean(), ...counted })),
  /** The letters, each with the rest of the addresses of its pages. */
  letters: z.array(z.strictObject({ name: z.string(), parts: z.array(z.string()) })),
  /** The rest of the addresses where nothing stands any more. */
  gone: z.array(z.string()),
})

export type ConcordanceOverview = z.output<typeof concordanceOverview>

/** One page of the words that begin with a letter. */
export const concordanceLetter = z.strictObject({
  /** The rest of its address: `a`, `a/2`. */
  id: z.string(),
  name: z.string(),
  part: count,
  of: count,
  /** How many places of a word are listed at most. */
  most: count,
  entries: z.array(
    z.strictObject({
      /** What the entry is called on the page, for links to it. */
      anchor: z.string(),
      word: z.string(),
      language: z.string().optional(),
      /** The rest of the address of its page, where it has one. */
      page: z.string().optional(),
      total: count,
      sources: count,
      forms,
      /** In how many places more it stands than are listed. */
      more: count,
      /** The places that are listed, as encodePlaces writes them. */
      places: z.string(),
      see: z.array(reference),
    }),
  ),
})

export type ConcordanceLetter = z.output<typeof concordanceLetter>

/** The page of a word: its occurrences, each in its line. */
export const concordanceWord = z.strictObject({
  /** The rest of its address. */
  id: z.string(),
  word: z.string(),
  language: z.string().optional(),
  total: count,
  forms,
  /** How many occurrences are not shown, and how many sources have no other. */
  more: count,
  moreSources: count,
  sources: z.array(
    z.strictObject({
      source: z.string(),
      language: z.string().optional(),
      total: count,
      lines: z.array(
        z.strictObject({
          span: z.string(),
          label: z.string(),
          left: z.string(),
          word: z.string(),
          right: z.string(),
          /** Whether something is left out before and after. */
          before: z.boolean(),
          after: z.boolean(),
        }),
      ),
    }),
  ),
  see: z.array(reference),
})

export type ConcordanceWord = z.output<typeof concordanceWord>
