import type { OutputFile } from '../output-file.ts'
import type { ChapterFacts } from '../schemas/chapter.ts'
import type { Facts } from '../schemas/facts.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { findIndexablePages } from './indexable-pages.ts'
import type { Crumb } from './page-node.ts'
import { writeLlms } from './write-llms.ts'
import { writeRobots } from './write-robots.ts'
import { writeSitemap } from './write-sitemap.ts'

/** The files at the root of the site by which programs find the rest; robots are not told of a sitemap without a page. */
export function toDiscoveryFiles(dossier: {
  readonly facts: Facts
  readonly addresses: readonly string[]
  readonly pages: readonly SourcePage[]
  readonly chapters: readonly ChapterFacts[]
  readonly sections: readonly Crumb[]
  readonly home: string
}): OutputFile[] {
  const { facts, addresses, home } = dossier
  const indexable = findIndexablePages(addresses, facts.indexing)
  const sitemap = writeSitemap(indexable, home, facts.edition.closed)
  const robots = writeRobots(indexable.length > 0 ? `${home}sitemap.xml` : undefined)
  return [
    { kind: 'site', path: 'sitemap.xml', content: sitemap },
    { kind: 'site', path: 'robots.txt', content: robots },
    { kind: 'site', path: 'llms.txt', content: writeLlms(dossier) },
  ]
}
