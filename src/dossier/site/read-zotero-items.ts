import { Parser } from 'htmlparser2'

/** An item as Zotero would save it: fields that stay empty are not there. */
export type ZoteroItem = Readonly<Record<string, string | readonly string[]>>

type Tag = { readonly name: string; readonly content: string }
type Head = {
  readonly tags: readonly Tag[]
  readonly spans: readonly string[]
  readonly title: string
  readonly language: string
  readonly canonical: string
  readonly times: readonly string[]
  readonly bylines: number
}

/**
 * What Zotero would save from a built page: every context object of a page that has any (translator COinS), and what the
 * tags say otherwise (translator Embedded Metadata), in the order in which it prefers them.
 */
export function readZoteroItems(html: string): ZoteroItem[] {
  const head = readHead(html)
  return head.spans.length > 0 ? head.spans.map(readContextObject) : [readTags(head)]
}

function readTags(head: Head): ZoteroItem {
  const get = (...names: readonly string[]) =>
    names.flatMap((name) => head.tags.find((tag) => tag.name.toLowerCase() === name.toLowerCase())?.content ?? [])[0]
  const authors = head.tags.filter(({ name }) => name === 'citation_author').map(({ content }) => content)
  const creators = authors.flatMap((content) => splitAuthors(content, authors.length === 1)).map(cleanAuthor)
  if (creators.length === 0 && head.bylines > 0)
    throw new Error('Zotero would take a byline of the page for the author')
  return withoutEmpty({
    itemType: findType(head.tags, get),
    title: get('citation_title', 'dc.title', 'og:title') ?? head.title,
    creators,
    date:
      get(
        'citation_date',
        'citation_publication_date',
        'prism.publicationDate',
        'article:published_time',
        'dcterms.issued',
        'dc.date',
      ) ?? head.times[0],
    publicationTitle: get('citation_journal_title', 'prism.publicationName', 'dc.source', 'og:site_name'),
    publisher: get('citation_publisher', 'dc.publisher'),
    language: get('citation_language', 'dc.language') ?? head.language,
    url: get('citation_public_url', 'og:url') ?? head.canonical,
    DOI: get('citation_doi'),
    rights: get('dc.rights', 'dcterms.rights'),
    abstractNote: get('citation_abstract', 'og:description', 'dcterms.abstract', 'description'),
    archiveLocation: get('dc.coverage'),
    accessDate: get('dcterms.dateSubmitted'),
  })
}

/** Tags of containers come first, then the type that is named, then what Open Graph says of sites, then guesses. */
function findType(tags: readonly Tag[], get: (...names: readonly string[]) => string | undefined): string {
  const containers: Readonly<Record<string, string>> = {
    citation_journal_title: 'journalArticle',
    citation_conference_title: 'conferencePaper',
    citation_book_title: 'bookSection',
    citation_technical_report_institution: 'report',
    citation_dissertation_institution: 'thesis',
  }
  const container = tags.flatMap(({ name }) => containers[name] ?? [])[0]
  const graph = get('og:type') === 'website' ? 'webpage' : undefined
  return container ?? get('z:itemType') ?? graph ?? (get('citation_title') ? 'journalArticle' : 'webpage')
}

function splitAuthors(content: string, alone: boolean): string[] {
  const parts = content.split(/\s*;\s*/)
  const halves = content.split(/\s*,\s*/)
  const isTwo =
    alone && parts.length === 1 && halves.length > 1 && halves.slice(0, 2).every((half) => half.includes(' '))
  return (isTwo ? halves : parts).filter((part) => /[^\s,.;-]/.test(part))
}

/** "Last, First", or "Last" alone where there is nothing after the comma; without a comma the last word is the last name. */
function cleanAuthor(author: string): string {
  const trimmed = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '')
  if (author.includes(',')) return trimmed
  const [, first = '', last = trimmed] = /^(.*) (\S+)$/.exec(trimmed) ?? []
  return first ? `${last}, ${first}` : last
}

function readContextObject(title: string): ZoteroItem {
  const pairs = title
    .split('&')
    .map((pair) => pair.split('=').map((part) => decodeURIComponent(part.replace(/\+/g, ' '))))
  const all = (name: string) => pairs.flatMap(([key, value = '']) => (key === name ? [value] : []))
  const [first] = [...all('rft.identifier')]
  return withoutEmpty({
    itemType: all('rft.type')[0] ?? 'webpage',
    title: all('rft.title')[0],
    creators: [...all('rft.au').map(cleanAuthor), ...all('rft.aucorp')],
    date: all('rft.date')[0],
    publicationTitle: all('rft.source')[0],
    publisher: all('rft.publisher')[0],
    language: all('rft.language')[0],
    url: first,
    rights: all('rft.rights')[0],
    abstractNote: all('rft.description')[0],
  })
}

function withoutEmpty(fields: Readonly<Record<string, string | readonly string[] | undefined>>): ZoteroItem {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value?.length ? [[name, value]] : [])))
}

function readHead(html: string): Head {
  const tags: Tag[] = []
  const spans: string[] = []
  const times: string[] = []
  const open: string[] = []
  const found = { title: '', language: '', canonical: '', bylines: 0 }
  const parser = new Parser({
    onopentag(element, { name, property, content, class: classes = '', title, lang, rel, href, datetime }) {
      open.push(element)
      const named = name ?? property
      if (element === 'meta' && named !== undefined && content) tags.push({ name: named, content })
      if (element === 'span' && classes.split(/\s+/).includes('Z3988') && title) spans.push(title)
      if (element === 'html') found.language = lang ?? ''
      if (element === 'link' && rel === 'canonical') found.canonical = href ?? ''
      if (element === 'time' && datetime) times.push(datetime)
      if (/(?:^|\s)(?:bylines?|vcard|article-byline)(?:\s|$)/.test(classes)) found.bylines += 1
    },
    ontext(text) {
      if (open.at(-1) === 'title' && open.at(-2) === 'head') found.title += text
    },
    onclosetag() {
      open.pop()
    },
  })
  parser.end(html)
  return { tags, spans, times, ...found }
}
