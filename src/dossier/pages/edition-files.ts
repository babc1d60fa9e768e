import { toCheckData } from '../check/to-check-data.ts'
import { listCorrections } from '../corrections/list-corrections.ts'
import { type AddedSource, writeFeed } from '../corrections/write-feed.ts'
import { createCutter } from '../ledger/edition-text.ts'
import { findChanges } from '../ledger/find-changes.ts'
import type { OutputFile } from '../output-file.ts'
import type { Correction } from '../schemas/corrections.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import type { Source } from '../sources/source.ts'
import type { Excerpts } from './excerpts.ts'
import { toEditionPages, toEditionTexts } from './to-edition-pages.ts'

type Dossier = {
  readonly facts: Facts
  readonly home: string
  readonly ledger: Ledger
  readonly corrections: readonly Correction[]
  /** Every receipt that could be read, as text, by its path. */
  readonly texts: ReadonlyMap<string, string>
  readonly pages: readonly { readonly source: Source; readonly page: SourcePage }[]
  readonly addresses: readonly string[]
  readonly excerptOf: Excerpts
}

/** What the pages of editions, corrections and checking need, and the feed; that is there once an edition is closed. */
export function toEditionFiles(dossier: Dossier): OutputFile[] {
  const { facts, home, ledger, pages } = dossier
  const cut = createCutter(dossier.texts)
  const changes = ledger.editions.map(({ number }) => findChanges(ledger, number))
  const sourceByKey = new Map(pages.map(({ source }) => [source.key as string, source]))
  const present = { changes, sourceByKey, withdrawn: facts.withdrawn, cut }
  const editions = toEditionPages(ledger, present)
  const sources = pages.map(({ source }) => source)
  const corrections = listCorrections(dossier.corrections, ledger, { changes, sources })
  const added = listAdded(dossier)
  return [
    toFacts('editions.json', Object.fromEntries(editions.map((edition) => [edition.number, edition]))),
    toFacts('edition-texts.json', toEditionTexts(ledger, present)),
    toFacts('corrections.json', { corrections: { entries: corrections } }),
    { kind: 'site', path: 'check/passages.json', content: `${JSON.stringify(toCheckData({ ...dossier, cut }))}\n` },
    ...(editions.length > 0
      ? [{ kind: 'site', path: 'feed.xml', content: writeFeed({ facts, home, editions, added, corrections }) } as const]
      : []),
  ]
}

/** The sources that closed editions have added; a withdrawn one has no title any more, and says when it went. */
function listAdded({ ledger, pages, facts }: Dossier): AddedSource[] {
  const pageByKey = new Map(pages.map(({ page }) => [page.key, page]))
  return ledger.sources.map(({ key, since, withdrawn }) => {
    const day = (edition: number) => ledger.editions[edition - 1]?.date ?? ''
    const page = pageByKey.get(key)
    const gone = facts.withdrawn.find((entry) => entry.key === key)
    return {
      key,
      title: page ? toWords(page) : key,
      since: day(since),
      withdrawn: gone &&
        withdrawn && { day: day(withdrawn.edition), note: `Withdrawn on ${gone.date}: ${gone.reason}` },
    }
  })
}

function toWords({ title }: SourcePage): string {
  const words = title.voice === 'theirs' ? `“${title.text}”` : title.text
  return title.supplied ? `[${words}]` : words
}

function toFacts(path: string, value: unknown): OutputFile {
  return { kind: 'facts', path, content: `${JSON.stringify(value, null, 1)}\n` }
}
