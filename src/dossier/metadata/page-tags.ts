import { toOneLine } from '../bibliography/to-one-line.ts'
import type { Facts } from '../schemas/facts.ts'
import { toAuthorTags } from './author-tags.ts'
import { type MetaTag, type SharedPicture, toShareTags } from './meta-tag.ts'

/** One of our own pages; `address` is absolute. */
export type OwnPage = { readonly title: string; readonly description: string; readonly address: string }

/** The licence of our own words. */
export const ownLicence = 'https://creativecommons.org/licenses/by/4.0/'

/** The tags of a page of ours, from which a reference manager saves a web page of the dossier: title, site, edition's date. */
export function toPageTags(page: OwnPage, facts: Facts, picture: SharedPicture): MetaTag[] {
  const { title, description, address } = page
  const { name, publisher, edition, language } = facts
  return [
    { name: 'z:itemType', content: 'webpage' },
    { name: 'citation_title', content: toOneLine(title) },
    ...toAuthorTags(publisher ? [{ literal: toOneLine(publisher) }] : []),
    ...(edition.closed ? [{ name: 'citation_date', content: edition.closed }] : []),
    { name: 'citation_language', content: language },
    { name: 'citation_public_url', content: address },
    { name: 'dc.rights', content: ownLicence },
    { property: 'og:site_name', content: toOneLine(name) },
    ...toShareTags({ title: toOneLine(title), description: toOneLine(description), address, type: 'website', picture }),
  ]
}
