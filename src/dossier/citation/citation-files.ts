import type { OutputFile } from '../output-file.ts'
import type { Facts } from '../schemas/facts.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { toTitle } from '../sources/title-of-source.ts'
import { toEditionWords } from './citation-pattern.ts'
import type { CitationsFile } from './citations-file.ts'
import { toPagePatterns } from './page-patterns.ts'
import { toPageTitle } from './page-title.ts'
import { printArticles } from './print-article.ts'
import type { Cited } from './print-references.ts'

/** How every source is cited: the facts for its pages, and a small file beside each for the script. */
export function toCitationFiles(
  sources: readonly Source[],
  cited: readonly Cited[],
  { facts, home }: { facts: Facts; home: string },
): OutputFile[] {
  const articles = printArticles(cited, toEditionWords(facts.edition.label))
  const files = sources.flatMap((source): OutputFile[] => {
    const article = articles.get(source.key)
    if (!article) return []
    const page = toPagePatterns(facts.pagePatterns, {
      title: toPageTitle(toTitle(source)),
      address: `${home}sources/${source.key}/`,
    })
    const file: CitationsFile = { passages: passagesOf(source).map(({ number }) => number), article, page }
    return [{ kind: 'site', path: `sources/${source.key}/cite.json`, content: `${JSON.stringify(file)}\n` }]
  })
  const entries = [...articles].map(([id, article]) => ({ id, article }))
  return [{ kind: 'facts', path: 'citations.json', content: `${JSON.stringify(entries, null, 1)}\n` }, ...files]
}
