import { referenceFormats, twinFormats } from '../bibliography/file-names.ts'
import type { SourcePage } from '../schemas/source-page.ts'

/** A typed link of a page, for programs that look for what belongs to it (signposting.org). */
export type Signpost = {
  readonly rel:
    | 'cite-as'
    | 'collection'
    | 'describedby'
    | 'item'
    | 'license'
    | 'predecessor-version'
    | 'related'
    | 'type'
    | 'version-history'
  readonly href: string
  readonly type?: string
}

/** What the links of a source are made of. */
export type SignedSource = Pick<SourcePage, 'key' | 'access' | 'rights' | 'witnesses' | 'identifier' | 'earlierEdition'>

/** Files that describe a source, and files that are its text, by their names beside its page. */
const descriptions = [
  ...referenceFormats.map(({ ending, type }) => ({ file: `cite${ending}`, type })),
  { file: 'index.jsonld', type: 'application/ld+json' },
  { file: 'annotations.jsonld', type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"' },
]
const texts = [{ file: 'seed.txt', type: 'text/plain' }, ...twinFormats]

/**
 * The links of the page of a source; `home` is the address of the site with its base. The text itself is among them only
 * where all of it is shown.
 */
export function toSourceSignposts(source: SignedSource, home: string): Signpost[] {
  const { key, access, rights, witnesses, identifier } = source
  const address = `${home}sources/${key}/`
  const items: Signpost[] = [
    ...texts.map(({ file, type }) => ({ rel: 'item' as const, href: `${address}${file}`, type })),
    { rel: 'item', href: `${home}dts/document/${key}.xml`, type: 'application/tei+xml' },
  ]
  return [
    { rel: 'cite-as', href: identifier ?? address },
    ...descriptions.map(({ file, type }) => ({ rel: 'describedby' as const, href: `${address}${file}`, type })),
    ...(access === 'full' ? items : []),
    { rel: 'collection', href: home, type: 'text/html' },
    ...(rights.statement ? [{ rel: 'license' as const, href: rights.statement }] : []),
    ...['AboutPage', 'NewsArticle'].map((type) => ({ rel: 'type' as const, href: `https://schema.org/${type}` })),
    ...witnesses
      .filter(({ kind }) => kind === 'publisher')
      .map((witness) => ({ rel: 'related' as const, href: witness.address })),
    ...toVersions(source, home),
  ]
}

/** The links of a page of our own. */
export function toPageSignposts(address: string, home: string): Signpost[] {
  return [
    { rel: 'cite-as', href: address },
    { rel: 'collection', href: home, type: 'text/html' },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    { rel: 'type', href: 'https://schema.org/WebPage' },
  ]
}

/** The text of the source as the last closed edition before this state had it, and the list of all editions. */
function toVersions({ key, earlierEdition }: SignedSource, home: string): Signpost[] {
  if (earlierEdition === undefined) return []
  return [
    { rel: 'predecessor-version', href: `${home}editions/${earlierEdition}/${key}/`, type: 'text/html' },
    { rel: 'version-history', href: `${home}editions/`, type: 'text/html' },
  ]
}
