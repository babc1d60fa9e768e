import { z } from 'astro/zod'
import { text } from './fields.ts'

/** The front matter of content/chapters/<slug>.mdx; the file's name is the chapter's address. */
export const chapterFields = z.strictObject({
  title: text,
  /** One line on what the chapter is about; printed under the title and in lists. */
  summary: text.refine((value) => !value.includes('\n'), 'one line'),
  /** Where it stands among the chapters: whole numbers, each once, lowest first. */
  order: z.number('a whole number').int('a whole number'),
})

export type ChapterFields = z.output<typeof chapterFields>

/** A passage cited in a chapter: `sentence` is what the chapter says there, `anchor` the block of its page. */
const chapterCitation = z.strictObject({
  source: z.string(),
  passage: z.string(),
  sentence: z.string(),
  anchor: z.string(),
})

/** What pages need to know of a chapter besides its text. */
export const chapterFacts = chapterFields.extend({
  /** The slug; collections call it so. */
  id: z.string(),
  words: z.number(),
  citations: z.array(chapterCitation),
  /** The sources that it cites, in the order of a bibliography, as HTML made by {@link printItems}. */
  references: z.array(z.strictObject({ key: z.string(), entry: z.string() })),
})

export type ChapterCitation = z.output<typeof chapterCitation>
export type ChapterFacts = z.output<typeof chapterFacts>
