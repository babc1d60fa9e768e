import type { BibliographicEntry, EntryName } from '../bibliography/bibliographic-entry.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import type { JsonLdNode } from './json-ld.ts'
import { findStatedAuthors } from './stated-authors.ts'
import { toStatedDate } from './tagged-date.ts'

/**
 * A source as a `NewsArticle`. What the source does not state is either left out (authors, dates) or said to be ours: a
 * title in [brackets] is a `name` and no `headline`, an outlet in [brackets] stands in a `Role` that says how sure it is.
 */
export function toArticleNode(entry: BibliographicEntry, { rights, witnesses }: ArticleFields): JsonLdNode {
  const { title, record, language, address } = entry
  const authors = findStatedAuthors(entry).map(toPerson)
  const addressOf = (kind: string) => witnesses.find((witness) => witness.kind === kind)?.address
  return {
    '@type': 'NewsArticle',
    [record.title.status === 'stated' ? 'headline' : 'name']: title,
    author: authors.length > 0 ? authors : undefined,
    publisher: toPublisher(entry),
    datePublished: toStatedDate(entry),
    inLanguage: language,
    identifier: record.identifier,
    url: addressOf('publisher'),
    archivedAt: addressOf('archive'),
    copyrightNotice: rights.statement ? rights.label : undefined,
    usageInfo: rights.statement,
    mainEntityOfPage: address,
  }
}

type ArticleFields = Pick<SourcePage, 'rights' | 'witnesses'>

function toPerson(name: EntryName): JsonLdNode {
  return 'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: `${name.given} ${name.family}`, givenName: name.given, familyName: name.family }
}

function toPublisher({ outlet, record: { publisher } }: BibliographicEntry): JsonLdNode | undefined {
  if (publisher.status === 'unknown' || !outlet) return undefined
  const medium = { '@type': 'NewsMediaOrganization', name: outlet }
  if (publisher.status === 'stated') return medium
  const description = `supplied by the editors of the dossier, ${publisher.certainty}`
  return { '@type': 'Role', description, publisher: medium }
}
