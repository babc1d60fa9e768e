import { escapeMarkdown } from '../bibliography/escape-markdown.ts'
import { toOneLine } from '../bibliography/to-one-line.ts'
import type { ChapterFacts } from '../schemas/chapter.ts'
import type { Facts } from '../schemas/facts.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import type { Crumb } from './page-node.ts'
import { toSharedTitle } from './shared-title.ts'

/** The site in one file of Markdown for language models (llms.txt): what it is, how it is cited, where its texts are. */
export function writeLlms(dossier: {
  readonly facts: Facts
  readonly pages: readonly SourcePage[]
  readonly chapters: readonly ChapterFacts[]
  /** Sections of the site, by name. */
  readonly sections: readonly Crumb[]
  readonly home: string
}): string {
  const { facts, pages, chapters, sections, home } = dossier
  const { edition } = facts
  const link = (name: string, path: string, note: string) =>
    `- [${toText(name)}](${home}${path.replace(/^\//, '')}): ${toText(note)}`
  const state = `${edition.label}${edition.date ? `, ${edition.date}` : ', not closed'}, hash ${edition.hash.slice(0, 8)}`
  const example = pages[0] ? `${home}sources/${pages[0].key}/#p1` : home
  return [
    `# ${toText(facts.name)}`,
    '',
    `> ${toText(facts.summary)} ${numbers(edition)} Cite a statement with its source, its paragraph and the edition, and link the paragraph: ${example}`,
    '',
    `${toText(`${state}.`)} ${toText(cite)}`,
    '',
    '## Sources',
    '',
    ...pages.map((page) =>
      link(
        toSharedTitle(page.title),
        `/sources/${page.key}/index.md`,
        `${page.outlet.words}, ${page.date.words}; cite as ${page.key}, para. n; ${countPassages(page)}${accessNotes[page.access]}`,
      ),
    ),
    ...(chapters.length > 0 ? ['', '## Chapters', ''] : []),
    ...chapters.map(({ id, title, summary }) => link(title, `/chapters/${id}/`, summary)),
    '',
    '## Data',
    '',
    link('Data package', '/data/datapackage.json', 'every table, each column described'),
    link('References to all sources', '/bibliography.csl.json', 'CSL-JSON'),
    link('Statements as annotations', '/annotations.jsonld', 'W3C Web Annotations'),
    '',
    '## Optional',
    '',
    ...sections.map(({ name, path }) => link(name, path, 'page')),
    '',
  ].join('\n')
}

function numbers({ number }: Facts['edition']): string {
  const promise = number > 0 ? 'are stable' : 'are stable once an edition is closed, none is yet'
  return `¶ numbers ${promise}; they are this dossier’s, not the publishers’.`
}

const cite =
  'What stands in [brackets] is supplied by the editors; whether a source or only the dossier says something is told on every page. Words in quotation marks are the sources’. A party is shown to hold only what the texts report, each report with its passage.'

const accessNotes = { full: '', excerpts: ', only quoted words shown', record: ', text not shown' } as const

function countPassages({ counts: { passages } }: SourcePage): string {
  return passages === 1 ? '1 passage' : `${passages} passages`
}

function toText(words: string): string {
  return escapeMarkdown(toOneLine(words))
}
