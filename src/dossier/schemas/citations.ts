import { z } from 'astro/zod'

/** One style of one scope, as HTML with open places: see src/dossier/citation/citation-pattern.ts. */
const stylePatterns = z.strictObject({ whole: z.string(), inText: z.string().optional(), passages: z.string() })

const inEveryStyle = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    'chicago-note': value,
    'chicago-author-date': value,
    apa: value,
    mla: value,
    bluebook: value,
    wikipedia: value,
    plain: value,
  })

/** How a source is cited as an article, in every style. */
export const sourceCitations = z.strictObject({ id: z.string(), article: inEveryStyle(stylePatterns) })

/** How any page of ours is cited: title and address are open, with a set for each last mark of a title. */
export const pagePatterns = inEveryStyle(z.array(stylePatterns).readonly())
