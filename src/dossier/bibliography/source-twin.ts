import { spanLabel } from '../pages/span-label.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Home } from './bibliographic-entry.ts'
import { toOneLine } from './to-one-line.ts'

/** A source as text for readers without a browser: what it is, how it is cited, and its words with a mark before each span. */
export type SourceTwin = {
  readonly title: string
  /** What stands on top, each with its name; one line each. */
  readonly head: readonly { readonly name: string; readonly words: string }[]
  /** Passages and matter in their order: "¶4" or "headline", and the lines of the reading text. */
  readonly spans: readonly { readonly mark: string; readonly lines: readonly string[] }[]
  /** Passages that were removed, in words of ours. */
  readonly removed: readonly string[]
}

/** How a source is cited, in plain text: the article, and its page here. */
export type TwinCitations = { readonly article: string; readonly page: string }

/** The twin of a source whose text is shown; furniture is left out, and says so. */
export function toSourceTwin(
  source: Source,
  page: SourcePage,
  { citations, home }: { citations: TwinCitations; home: Home },
): SourceTwin {
  const { key, seed, layout, spans } = source
  const { text, supplied, label } = page.title
  const { rights } = page
  const furniture = spans.filter(({ kind }) => kind === 'furniture').length
  const leftOut = furniture === 1 ? '1 piece of page furniture is' : `${furniture} pieces of page furniture are`
  const head: readonly (readonly [name: string, words: string | undefined])[] = [
    ['Cite the article', citations.article],
    ['Cite this page', citations.page],
    ['Title', label],
    ['Address', `${home.address}sources/${key}/ (a passage: add #p and its number)`],
    ['Dossier', `${home.name}, ${home.edition.label}, hash ${home.edition.hash}`],
    ['Rights', [rights.label, rights.statement, rights.note].filter(Boolean).join('; ')],
    ['SHA-256 of the seed', seed.sha256],
    [
      'How to read this',
      `[¶1], [¶2] … are numbers of the dossier, not of the publisher. ${furniture === 0 ? '' : `${leftOut} left out. `}In the citations, what stands in [brackets] is supplied by the editors of the dossier.`,
    ],
  ]
  return {
    title: supplied ? `[${toOneLine(text)}]` : toOneLine(text),
    head: head.flatMap(([name, words]) => (words ? [{ name, words: toOneLine(words) }] : [])),
    spans: spans.flatMap((span) =>
      span.kind === 'furniture' ? [] : [{ mark: spanLabel(span), lines: toReadingText(span.text, layout).split('\n') }],
    ),
    removed: page.tombstones.map(
      ({ id, date, reason }) => `¶${id.slice(1)} was removed on ${date}: ${toOneLine(reason)}`,
    ),
  }
}
