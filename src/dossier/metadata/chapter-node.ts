import { toOneLine } from '../bibliography/to-one-line.ts'
import type { ChapterFacts } from '../schemas/chapter.ts'
import type { Facts } from '../schemas/facts.ts'
import type { JsonLdNode } from './json-ld.ts'
import { toOrganization } from './page-node.ts'
import { ownLicence } from './page-tags.ts'

/** A chapter as an `Article` that cites the pages of its sources; `home` ends with a slash. */
export function toChapterNode(
  { id, title, summary, words, references }: ChapterFacts,
  facts: Facts,
  home: string,
): JsonLdNode {
  return {
    '@type': 'Article',
    headline: toOneLine(title),
    abstract: toOneLine(summary),
    author: facts.publisher ? toOrganization(facts.publisher) : undefined,
    dateModified: facts.edition.closed,
    inLanguage: facts.language,
    wordCount: words,
    license: ownLicence,
    citation: references.map(({ key }) => `${home}sources/${key}/`),
    mainEntityOfPage: `${home}chapters/${id}/`,
  }
}
