import { formatDate } from '../dates/format-date.ts'
import { describeChanges } from '../ledger/describe-changes.ts'
import { hadSource, passagesAt, stateAt } from '../ledger/edition-state.ts'
import { type ClosedSpan, type Cutter, toEditionText } from '../ledger/edition-text.ts'
import type { EditionChanges, PassageChange, SourceChange } from '../ledger/find-changes.ts'
import type { EditionPage, EditionTextPage } from '../schemas/editions-page.ts'
import type { Ledger, PublishedSource, PublishedVersion } from '../schemas/ledger.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import { markChanges } from '../text/mark-changes.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { showsText } from './hidden-text.ts'
import { spanLabel } from './span-label.ts'
import { languageOf } from './to-source-page.ts'

/** What the pages of closed editions need to know of the present: access applies backwards. */
export type Present = {
  readonly changes: readonly EditionChanges[]
  readonly sourceByKey: ReadonlyMap<string, Source>
  readonly withdrawn: readonly { readonly key: string; readonly date: string; readonly reason: string }[]
  readonly cut: Cutter
}

/** Every closed edition as its page shows it, oldest first. */
export function toEditionPages(ledger: Ledger, present: Present): EditionPage[] {
  return ledger.editions.map(({ number, date, hash }, index) => {
    const changes = present.changes[index]
    if (!changes) throw new Error(`There are no changes of edition ${number}`)
    return {
      number,
      day: date,
      date: formatDate(date),
      hash,
      summary: describeChanges(changes),
      sources: ledger.sources
        .filter((source) => hadSource(source, number))
        .map((source) => ({ key: source.key, passages: passagesAt(source, number).length })),
      changes: changes.sources.map((change) => toSourceChange(change, ledger, present)),
      addresses: { added: [...changes.addresses.added], moved: changes.addresses.moved.map((moved) => ({ ...moved })) },
    }
  })
}

function toSourceChange(change: SourceChange, ledger: Ledger, present: Present): EditionPage['changes'][number] {
  const { key, kind } = change
  if (change.kind === 'withdrawn') {
    const note = `Withdrawn on ${formatDate(change.date)}: ${change.reason}`
    return { key, kind, passages: [], note }
  }
  const published = ledger.sources.find((source) => source.key === key)
  const source = present.sourceByKey.get(key)
  const wording = (version: PublishedVersion) =>
    published && source && showsText(source) ? toShownWording(published, version, present.cut) : undefined
  return withoutUndefined({
    key,
    kind,
    language: source && languageOf(source),
    passages: change.passages.map((passage) => toPassageChange(passage, wording)),
  })
}

function toPassageChange(
  change: PassageChange,
  wording: (version: PublishedVersion) => string | undefined,
): EditionPage['changes'][number]['passages'][number] {
  const earlier = 'earlier' in change ? wording(change.earlier) : undefined
  const later = 'later' in change ? wording(change.later) : undefined
  const { earlier: before, later: after } = markChanges(earlier ?? '', later ?? '')
  const plain = (text: string | undefined) => text !== undefined && [{ text, marked: false }]
  const both = earlier !== undefined && later !== undefined
  return withoutUndefined({
    id: change.id,
    kind: change.kind,
    earlier: (both ? [...before] : plain(earlier)) || undefined,
    later: (both ? [...after] : plain(later)) || undefined,
    note: change.kind === 'removed' ? `Removed on ${formatDate(change.date)}: ${change.reason}` : undefined,
  })
}

/** The wording of a version as pages show it, laid out as the edition that closed it had it. */
export function toShownWording(source: PublishedSource, version: PublishedVersion, cut: Cutter): string | undefined {
  const text = cut(version)
  return text === undefined ? undefined : toReadingText(text, stateAt(source, version.edition).layout)
}

/** The text of every source in every closed edition, by the rest of its address: `1/harbour`. */
export function toEditionTexts(ledger: Ledger, present: Present): Record<string, EditionTextPage> {
  const newest = ledger.editions.at(-1)?.number
  const texts = ledger.editions.flatMap(({ number, date }) =>
    ledger.sources
      .filter((source) => hadSource(source, number))
      .map((published) => {
        const { key } = published
        const page = {
          ...{ edition: number, date: formatDate(date), key, newest: number === newest },
          ...toTextPage(published, number, present),
        }
        return [`${number}/${key}`, withoutUndefined(page)] as const
      }),
  )
  return Object.fromEntries(texts)
}

function toTextPage(published: PublishedSource, edition: number, { sourceByKey, withdrawn, cut }: Present) {
  const source = sourceByKey.get(published.key)
  const text = toEditionText(published, edition, cut)
  const gone = withdrawn.find(({ key }) => key === published.key)
  const { sha256 } = published.receipts.find(({ file }) => file === text.receipt) ?? { sha256: '' }
  const language = source && languageOf(source)
  return {
    receipt: { file: text.receipt.slice(text.receipt.lastIndexOf('/') + 1), sha256 },
    hidden: source ? explainAccess(source) : gone && `it was withdrawn on ${gone.date}: ${gone.reason}`,
    spans: text.spans.map((span) => {
      const shown = source !== undefined && showsText(source) && span.text !== undefined
      return {
        ...toPageSpan(span, language),
        shown,
        ...(shown ? { text: toReadingText(span.text ?? '', text.layout) } : {}),
      }
    }),
    tombstones: published.passages.flatMap(({ id, removed }) =>
      removed && removed.edition <= edition ? [{ id, date: formatDate(removed.date), reason: removed.reason }] : [],
    ),
  }
}

function explainAccess({ record }: Source): string | undefined {
  const reasons = {
    full: undefined,
    excerpts: 'this dossier shows only what it quotes of the text, in earlier editions too',
    record: 'this dossier shows only the record of the text, in earlier editions too',
  }
  return reasons[record.access]
}

function toPageSpan({ kind, id, start, end, sha256 }: ClosedSpan, language: string | undefined) {
  const number = kind === 'passage' ? Number(id.slice(1)) : undefined
  return withoutUndefined({
    ...{ id, kind, number, start, end, sha256, label: spanLabel({ kind, id, number }), language },
    ...{ actors: [], shared: [], near: [], notes: [] },
  })
}
