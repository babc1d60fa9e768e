import { toOneLine } from '../bibliography/to-one-line.ts'
import type { Facts } from '../schemas/facts.ts'
import type { JsonLdNode } from './json-ld.ts'
import { ownLicence } from './page-tags.ts'

/** A page as JSON-LD needs it: `path` begins with a slash and is without the base. */
export type DescribedPage = {
  readonly title: string
  readonly path: string
  /** What the page is about. */
  readonly mainEntity?: JsonLdNode | undefined
  /** Whether it carries a whole text of others: the licence is that of our own words. */
  readonly carriesText?: boolean
  /** The pages above it, from the home page down. */
  readonly above: readonly Crumb[]
}

/** A page on the way to another. */
export type Crumb = { readonly name: string; readonly path: string }

/** A page as a `WebPage` with the dossier that it is part of, its edition, and the way to it; `home` ends with a slash. */
export function toPageNode(page: DescribedPage, facts: Facts, home: string): JsonLdNode {
  const { title, path, mainEntity, carriesText = false, above } = page
  const address = `${home}${path.slice(1)}`
  const publisher = facts.publisher ? toOrganization(facts.publisher) : undefined
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: toOneLine(title),
    inLanguage: facts.language,
    isPartOf: { '@type': 'WebSite', '@id': home, url: home, name: toOneLine(facts.name), publisher },
    version: facts.edition.label,
    dateModified: facts.edition.closed,
    license: carriesText ? undefined : ownLicence,
    sdPublisher: publisher,
    sdLicense: ownLicence,
    breadcrumb: toBreadcrumb([...above, { name: title, path }], home),
    mainEntity,
  }
}

/** Whoever publishes the dossier. */
export function toOrganization(name: string): JsonLdNode {
  return { '@type': 'Organization', name: toOneLine(name) }
}

function toBreadcrumb(crumbs: readonly Crumb[], home: string): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: toOneLine(name),
      item: `${home}${path.slice(1)}`,
    })),
  }
}
