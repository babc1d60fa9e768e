import { type BibliographicEntry, type Home, toBibliographicEntry } from '../bibliography/bibliographic-entry.ts'
import { writeJson } from '../data/data-file.ts'
import type { OutputFile } from '../output-file.ts'
import type { Actor } from '../schemas/actors.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import type { Facts } from '../schemas/facts.ts'
import type { SourceHead } from '../schemas/source-head.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import type { Source } from '../sources/source.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { toArticleNode } from './article-node.ts'
import { toContextObject } from './coins.ts'
import { toQuotationNodes } from './quotation-nodes.ts'
import { toSourceTags } from './source-tags.ts'

/** What the heads of the sources' pages and the lists of sources say to programs, and the files that say the rest. */
export function toSourceHeads(
  pages: readonly { readonly source: Source; readonly page: SourcePage }[],
  dossier: {
    readonly facts: Facts
    readonly evidencePage: EvidencePage
    readonly actorById: ReadonlyMap<string, Actor>
    readonly home: string
    readonly pictureOf: (path: string) => string
  },
): { readonly heads: SourceHead[]; readonly files: OutputFile[] } {
  const { facts, evidencePage, actorById, home, pictureOf } = dossier
  const here: Home = { name: facts.name, address: home, edition: facts.edition }
  const statements = Map.groupBy(evidencePage.statements, ({ source }) => source)
  const described = pages.map(({ source, page }) => {
    const entry = toBibliographicEntry(source, here)
    const article = toArticleNode(entry, page)
    const quotations = toQuotationNodes(statements.get(page.key) ?? [], actorById, entry.address)
    return { head: toHead(entry, page, pictureOf), article, quotations }
  })
  return {
    heads: described.map(({ head, article }) => ({ ...head, article: withoutUndefined(article) })),
    files: described.map(({ head, article, quotations }) => ({
      kind: 'site',
      path: `sources/${head.id}/index.jsonld`,
      content: writeJson({
        '@context': 'https://schema.org',
        ...article,
        hasPart: quotations.length > 0 ? quotations : undefined,
      }),
    })),
  }
}

function toHead(entry: BibliographicEntry, page: SourcePage, pictureOf: (path: string) => string) {
  const picture = { address: pictureOf(`/sources/${page.key}/`), alt: `${entry.title}. ${entry.home.name}.` }
  return {
    id: page.key,
    title: entry.title,
    tags: toSourceTags(entry, page, picture),
    contextObject: [...toContextObject(entry, page)],
  }
}
