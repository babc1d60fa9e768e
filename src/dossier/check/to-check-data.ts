import { formatDate } from '../dates/format-date.ts'
import type { Cutter } from '../ledger/edition-text.ts'
import type { Excerpts } from '../pages/excerpts.ts'
import { showsText } from '../pages/hidden-text.ts'
import { toShownWording } from '../pages/to-edition-pages.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Ledger, PublishedSource } from '../schemas/ledger.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { CheckData, CheckedPassage, CheckedSource, CheckedVersion } from './check-data.ts'

type Dossier = {
  readonly facts: Facts
  readonly home: string
  readonly ledger: Ledger
  readonly pages: readonly { readonly source: Source; readonly page: SourcePage }[]
  readonly addresses: readonly string[]
  readonly excerptOf: Excerpts
  readonly cut: Cutter
}

/** Everything that /check/ needs: what is shown of every passage, and its history in closed editions. */
export function toCheckData(dossier: Dossier): CheckData {
  const { facts, home, ledger, pages, addresses } = dossier
  const published = new Map(ledger.sources.map((source) => [source.key, source]))
  const here = pages.map(({ source, page }) => toSource(source, page, published.get(source.key), dossier))
  const withdrawn = facts.withdrawn.map((gone) => toWithdrawn(gone, published.get(gone.key)))
  const since = new Map(ledger.addresses.map(({ path, since }) => [path, since]))
  const known = [...new Set([...addresses, ...since.keys()])].toSorted()
  return {
    name: facts.name,
    home,
    editions: ledger.editions.map(({ date, hash }) => ({ date: formatDate(date), hash })),
    state: { draft: facts.edition.draft, hash: facts.edition.hash },
    sources: [...here, ...withdrawn],
    addresses: Object.fromEntries(known.map((path) => [path, since.get(path) ?? 0])),
    moved: Object.fromEntries(facts.moved.map(({ from, to }) => [from, to])),
  }
}

function toSource(
  source: Source,
  page: SourcePage,
  published: PublishedSource | undefined,
  dossier: Dossier,
): CheckedSource {
  const title = page.title.voice === 'theirs' ? `“${page.title.text}”` : page.title.text
  const shownTitle = page.title.supplied ? `[${title}]` : title
  const spans = source.spans.filter((span) => span.kind !== 'furniture')
  const gone = source.record.removed.map(({ id, date, reason }): CheckedPassage => {
    const passage = published?.passages.find((candidate) => candidate.id === id)
    const removed = withoutUndefined({ edition: passage?.removed?.edition, date: formatDate(date), reason })
    return { id, versions: toVersions(id, published, source, dossier.cut), removed }
  })
  return {
    key: source.key,
    cited: [shownTitle, page.outlet.words, page.date.words].join(', '),
    title: shownTitle,
    access: source.record.access,
    passages: [...spans.map((span) => toPassage(span, source, published, dossier)), ...gone],
  }
}

function toPassage(
  span: Span,
  source: Source,
  published: PublishedSource | undefined,
  { excerptOf, cut }: Dossier,
): CheckedPassage {
  const { id, sha256 } = span
  const text = showsText(source) ? toReadingText(span.text, source.layout) : excerptOf(source, span)
  const versions = toVersions(id, published, source, cut).map(({ text: earlier, ...version }) =>
    version.sha256 === sha256 || earlier === undefined ? version : { ...version, text: earlier },
  )
  return withoutUndefined({ id, text, sha256, versions })
}

/** The wordings that closed editions had, where each began; with their words where the whole text is shown. */
function toVersions(
  id: string,
  published: PublishedSource | undefined,
  source: Source | undefined,
  cut: Cutter,
): CheckedVersion[] {
  if (!published) return []
  const passage = published.passages.find((candidate) => candidate.id === id)
  const ofMatter = published.states.flatMap(({ edition, receipt, matter }) =>
    matter.flatMap((span) => (span.id === id ? [{ edition, receipt, ...span }] : [])),
  )
  const all = passage?.versions ?? ofMatter
  return all
    .filter(({ sha256 }, index) => sha256 !== all[index - 1]?.sha256)
    .map(({ edition, receipt, start, end, sha256 }) => {
      const version = { edition, receipt, start, end, sha256 }
      const text = source && showsText(source) ? toShownWording(published, version, cut) : undefined
      return withoutUndefined({ edition, sha256, text })
    })
}

function toWithdrawn(gone: Facts['withdrawn'][number], published: PublishedSource | undefined): CheckedSource {
  const { key, date, reason } = gone
  const passages = (published?.passages ?? []).map(
    ({ id, removed }): CheckedPassage =>
      withoutUndefined({
        id,
        versions: toVersions(id, published, undefined, () => undefined),
        removed: removed && { ...removed, date: formatDate(removed.date) },
      }),
  )
  return { key, cited: key, title: key, access: 'withdrawn', withdrawn: { date, reason }, passages }
}
