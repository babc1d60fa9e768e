import { citePage } from '../citation/cite-page.ts'
import { showsText } from '../pages/hidden-text.ts'
import { explainHiddenText, explainWithdrawal } from '../pages/write-seed-file.ts'
import type { Facts } from '../schemas/facts.ts'
import type { SourcePage, TitleOnPage } from '../schemas/source-page.ts'
import type { Source } from '../sources/source.ts'
import { type BibliographicEntry, type Home, toBibliographicEntry } from './bibliographic-entry.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { referenceFormats } from './file-names.ts'
import { printText } from './print-text.ts'
import { toSourceTwin } from './source-twin.ts'
import { toCslJson } from './to-csl-json.ts'
import { toOneLine } from './to-one-line.ts'
import { writeBiblatex } from './write-biblatex.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeRis } from './write-ris.ts'
import { writeTwinMarkdown } from './write-twin-markdown.ts'
import { writeTwinText } from './write-twin-text.ts'

type SiteFile = { readonly kind: 'site'; readonly path: string; readonly content: string }

/**
 * References to all sources and to each one, and their texts with numbered passages; where a text is hidden, why. `home`
 * is the address of the site.
 */
export function toBibliographyFiles(
  pages: readonly { readonly source: Source; readonly page: SourcePage }[],
  facts: Facts,
  home: string,
): SiteFile[] {
  const here: Home = { name: facts.name, address: home, edition: facts.edition }
  const entries = pages.map(({ source }) => toBibliographicEntry(source, here))
  return [
    ...toReferenceFiles('bibliography', entries),
    ...entries.flatMap((entry) => toReferenceFiles(`sources/${entry.key}/cite`, [entry])),
    ...pages.flatMap(({ source, page }) => {
      const { key } = page
      const reason = explainHiddenText(source).map(toOneLine)
      if (!showsText(source)) return toTwinFiles(key, { markdown: writeLines(reason), text: `${reason.join('\n')}\n` })
      const citations = {
        article: printText(page.reference.entry),
        page: printText(citePage({ title: bracketTitle(page.title), address: `${home}sources/${key}/` }, facts)),
      }
      const twin = toSourceTwin(source, page, { citations, home: here })
      return toTwinFiles(key, { markdown: writeTwinMarkdown(twin), text: writeTwinText(twin) })
    }),
    ...facts.withdrawn.flatMap((gone) => toWithdrawnFiles(gone.key, toOneLine(explainWithdrawal(gone)))),
  ]
}

/** A title that is not the source's own, in [brackets] in our own citation too. */
function bracketTitle(title: TitleOnPage): TitleOnPage {
  return title.supplied ? { ...title, text: `[${title.text}]` } : title
}

const writers = { bibtex: writeBibtex, biblatex: writeBiblatex, ris: writeRis, 'csl-json': writeCslJson } as const

function toReferenceFiles(path: string, entries: readonly BibliographicEntry[]): SiteFile[] {
  return referenceFormats.map(({ id, ending }) => ({
    kind: 'site',
    path: `${path}${ending}`,
    content: writers[id](entries),
  }))
}

function toTwinFiles(key: string, { markdown, text }: { markdown: string; text: string }): SiteFile[] {
  return [
    { kind: 'site', path: `sources/${key}/index.md`, content: markdown },
    { kind: 'site', path: `sources/${key}/index.txt`, content: text },
  ]
}

/** Files of a source that was withdrawn: none holds a reference, and each says why as far as its format can. */
function toWithdrawnFiles(key: string, reason: string): SiteFile[] {
  const contents = {
    '.bib': `% ${reason}\n`,
    '.biblatex.bib': `% ${reason}\n`,
    '.ris': `${reason}\r\n`,
    '.csl.json': '[]\n',
  }
  return [
    ...referenceFormats.map(
      ({ ending }): SiteFile => ({ kind: 'site', path: `sources/${key}/cite${ending}`, content: contents[ending] }),
    ),
    ...toTwinFiles(key, { markdown: writeLines([reason]), text: `${reason}\n` }),
  ]
}

function writeLines(sentences: readonly string[]): string {
  return `${sentences.map(escapeMarkdown).join('\\\n')}\n`
}

function writeCslJson(entries: readonly BibliographicEntry[]): string {
  return `${JSON.stringify(toCslJson(entries), null, 1)}\n`
}
