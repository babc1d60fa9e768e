import { z } from 'astro/zod'
import type { Mention } from '../actors/find-mentions.ts'
import { showsText } from '../pages/hidden-text.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { toCodePointOffset } from '../text/code-points.ts'
import { position, sourceKey } from './row-fields.ts'

/** A row of the table of mentions: a name of an actor in a text, found by machine. */
export const mentionRow = z.strictObject({
  source: sourceKey,
  span: z.string().describe('Id of the passage, p4, or of what stands beside the passages: headline, byline, caption.'),
  actor: z.string().describe('Id of the actor.'),
  form: z.string().describe('The name as printed there.'),
  start: position.describe('Where the name begins in the reading text of its span, in code points, counted from 0.'),
  end: position.describe('Where the name ends there, excluded.'),
})

type MentionRow = z.output<typeof mentionRow>

/** Mentions in the texts that are shown, in the order of the sources given and of their texts. */
export function toMentionRows(
  sorted: readonly Source[],
  mentions: ReadonlyMap<Span, readonly Mention[]>,
): MentionRow[] {
  return sorted.filter(showsText).flatMap((source) =>
    source.spans.flatMap((span) => {
      const here = mentions.get(span) ?? []
      if (here.length === 0) return []
      const text = toReadingText(span.text, source.layout)
      const toOffset = toCodePointOffset(text)
      return here.map(({ actor, start, end }) => ({
        source: source.key,
        span: span.id,
        actor,
        form: text.slice(start, end),
        start: toOffset(start),
        end: toOffset(end),
      }))
    }),
  )
}
