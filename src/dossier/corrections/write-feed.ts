import type { CorrectionOnPage, EditionPage } from '../schemas/editions-page.ts'
import type { Facts } from '../schemas/facts.ts'
import { compareText } from '../text/compare-text.ts'
import { type Markup, writeElement, writeText } from '../text/write-element.ts'

type Entry = {
  /** Its address, which is its id for good. */
  readonly address: string
  readonly title: string
  readonly published: string
  readonly updated: string
  readonly summary: string
}

/** A source that a closed edition added; `title` says in brackets what is supplied. */
export type AddedSource = {
  readonly key: string
  readonly title: string
  readonly since: string
  readonly withdrawn?: { readonly day: string; readonly note: string } | undefined
}

/**
 * The Atom feed (RFC 4287): an entry for every closed edition, every source that one added, and every correction, the
 * newest first. All its times are the first moment of a day (UTC) that editions and corrections give, never the clock's.
 */
export function writeFeed(dossier: {
  facts: Facts
  home: string
  editions: readonly EditionPage[]
  added: readonly AddedSource[]
  corrections: readonly CorrectionOnPage[]
}): string {
  const { facts, home } = dossier
  const entries = listEntries(dossier).toSorted(
    (a, b) => compareText(b.updated, a.updated) || compareText(a.address, b.address),
  )
  const feed = writeElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': facts.language }, [
    element('id', `${home}feed.xml`),
    element('title', `${facts.name}: editions, sources and corrections`),
    element('subtitle', facts.summary),
    element('updated', toMoment(entries[0]?.updated ?? '')),
    writeElement('author', {}, [element('name', facts.publisher ?? facts.name)]),
    writeElement('link', { rel: 'self', type: 'application/atom+xml', href: `${home}feed.xml` }),
    writeElement('link', { rel: 'alternate', type: 'text/html', href: `${home}editions/` }),
    ...entries.map(writeEntry),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup.replace(/(?=<entry>|<\/feed>)/g, '\n')}\n`
}

function listEntries({ home, editions, added, corrections }: Parameters<typeof writeFeed>[0]): Entry[] {
  return [
    ...editions.map(({ number, day, summary, hash }) => ({
      address: `${home}editions/${number}/`,
      title: `Edition ${number}`,
      ...{ published: day, updated: day },
      summary: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}. Hash ${hash.slice(0, 8)}.`,
    })),
    ...added.map(({ key, title, since, withdrawn }) => ({
      address: `${home}sources/${key}/`,
      title: withdrawn ? `Source withdrawn: ${key}` : `Source added: ${title}`,
      published: since,
      updated: withdrawn?.day ?? since,
      summary: withdrawn?.note ?? `The source ${key}, every paragraph numbered.`,
    })),
    ...corrections.map(({ id, day, source, passage, page, wrong, now }) => ({
      address: `${home}corrections/#${id}`,
      title: `Correction: ${source ? [source, passage && `¶${passage.slice(1)}`].filter(Boolean).join(' ') : (page ?? 'the dossier')}`,
      ...{ published: day, updated: day },
      summary: `${wrong} Now: ${now}`,
    })),
  ]
}

function writeEntry({ address, title, published, updated, summary }: Entry): Markup {
  return writeElement('entry', {}, [
    element('id', address),
    element('title', title),
    element('published', toMoment(published)),
    element('updated', toMoment(updated)),
    writeElement('link', { rel: 'alternate', type: 'text/html', href: address }),
    element('summary', summary),
  ])
}

function element(name: string, text: string): Markup {
  return writeElement(name, {}, [writeText(text)])
}

function toMoment(day: string): string {
  return `${day}T00:00:00Z`
}
