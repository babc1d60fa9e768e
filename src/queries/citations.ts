import { getEntry } from 'astro:content'
import { toPagePatterns } from '#dossier/citation/page-patterns.ts'
import { toPageTitle } from '#dossier/citation/page-title.ts'
import type { Patterns } from '#dossier/citation/print-article.ts'
import type { SourcePage } from '#dossier/schemas/source-page.ts'
import { getFacts } from './facts.ts'

/** How a source is cited, in every style: as an article, and as a page of ours. */
export async function getCitations({ key, title }: SourcePage): Promise<{ article: Patterns; page: Patterns }> {
  const [facts, entry] = await Promise.all([getFacts(), getEntry('citations', key)])
  if (!entry) throw new Error(`The pipeline writes the citations of ${key} before Astro starts`)
  const address = `${facts.site}${import.meta.env.BASE_URL}sources/${key}/`
  return {
    article: entry.data.article,
    page: toPagePatterns(facts.pagePatterns, { title: toPageTitle(title), address }),
  }
}
