import type { BibliographicEntry } from '../bibliography/bibliographic-entry.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { toAuthorTags } from './author-tags.ts'
import { type MetaTag, type SharedPicture, toShareTags } from './meta-tag.ts'
import { toSharedTitle } from './shared-title.ts'
import { describeSource } from './source-description.ts'
import { findStatedAuthors } from './stated-authors.ts'
import { toStatedDate, toTaggedDate } from './tagged-date.ts'

/** What the tags of a source are made of besides its entry. */
export type TaggedSource = Pick<SourcePage, 'title' | 'summary' | 'counts' | 'rights' | 'identifier'>

/**
 * The tags of the page of a source, from which a reference manager saves a newspaper article and never the dossier as its
 * newspaper: there is no `og:site_name`. Titles, outlets and dates of ours stand in [brackets], a date without its day;
 * authors of ours are left out. The address is that of the copy that is read.
 */
export function toSourceTags(entry: BibliographicEntry, source: TaggedSource, picture: SharedPicture): MetaTag[] {
  const { title, outlet, language, address, doi, home } = entry
  const named = (name: string, content: string | undefined): MetaTag[] => (content ? [{ name, content }] : [])
  return [
    ...named('z:itemType', 'newspaperArticle'),
    ...named('citation_title', title),
    ...toAuthorTags(findStatedAuthors(entry)),
    ...named('citation_date', toTaggedDate(entry)),
    ...named('dcterms.issued', toStatedDate(entry)),
    ...named('prism.publicationName', outlet),
    ...named('dc.source', outlet),
    // Without a tag the language of our own words would be taken for that of the text.
    ...named('citation_language', language ?? 'und'),
    ...named('citation_public_url', address),
    ...named('citation_doi', doi),
    ...named('dc.identifier', doi ? undefined : source.identifier),
    ...named('dc.rights', [source.rights.label, source.rights.statement].filter(Boolean).join(': ')),
    ...toShareTags({
      title: toSharedTitle(source.title),
      description: describeSource(source, home.name),
      address,
      type: 'article',
      picture,
    }),
  ]
}
