import type { Ledger, PublishedPassage, PublishedSource, PublishedVersion } from '../schemas/ledger.ts'
import { hadSource, passagesAt } from './edition-state.ts'

/** What an edition did to a passage; versions are its wordings before and in that edition. */
export type PassageChange =
  | { readonly kind: 'added'; readonly id: string; readonly later: PublishedVersion }
  | {
      readonly kind: 'changed'
      readonly id: string
      readonly earlier: PublishedVersion
      readonly later: PublishedVersion
    }
  | {
      readonly kind: 'removed'
      readonly id: string
      readonly earlier: PublishedVersion
      readonly date: string
      readonly reason: string
    }

/** What an edition did to a source. Passages of one that was added are not told one by one. */
export type SourceChange =
  | {
      readonly kind: 'added' | 'changed' | 'returned'
      readonly key: string
      readonly passages: readonly PassageChange[]
    }
  | { readonly kind: 'withdrawn'; readonly key: string; readonly date: string; readonly reason: string }

/** What has changed in an edition since the one before it. */
export type EditionChanges = {
  readonly edition: number
  readonly counts: { readonly sources: number; readonly passages: number }
  readonly sources: readonly SourceChange[]
  readonly addresses: {
    readonly added: readonly string[]
    readonly moved: readonly { readonly from: string; readonly to: string }[]
  }
}

/** The difference between a closed edition and the one before it, source by source and passage by passage. */
export function findChanges({ sources, addresses }: Ledger, edition: number): EditionChanges {
  return {
    edition,
    counts: {
      sources: sources.filter((source) => hadSource(source, edition)).length,
      passages: sources.reduce((sum, source) => sum + passagesAt(source, edition).length, 0),
    },
    sources: sources.flatMap((source) => findSourceChange(source, edition) ?? []),
    addresses: {
      added: addresses.filter(({ since }) => since === edition).map(({ path }) => path),
      moved: addresses.flatMap(({ path, moved }) => (moved?.edition === edition ? [{ from: path, to: moved.to }] : [])),
    },
  }
}

function findSourceChange(source: PublishedSource, edition: number): SourceChange | undefined {
  const { key, since, withdrawn, absences = [], passages } = source
  const gone = [...absences, ...(withdrawn ? [withdrawn] : [])].find((absence) => absence.edition === edition)
  if (gone) return { kind: 'withdrawn', key, date: gone.date, reason: gone.reason }
  if (since === edition) return { kind: 'added', key, passages: [] }
  const changes = passages.flatMap((passage) => findPassageChange(passage, edition) ?? [])
  if (absences.some(({ until }) => until === edition)) return { kind: 'returned', key, passages: changes }
  return changes.length > 0 ? { kind: 'changed', key, passages: changes } : undefined
}

/** A new place in the text, or in another receipt, with the same characters is no change. */
function findPassageChange({ id, versions, removed }: PublishedPassage, edition: number): PassageChange | undefined {
  const earlier = versions.findLast((version) => version.edition < edition)
  if (removed?.edition === edition && earlier) {
    return { kind: 'removed', id, earlier, date: removed.date, reason: removed.reason }
  }
  const later = versions.find((version) => version.edition === edition)
  if (!later) return undefined
  if (!earlier) return { kind: 'added', id, later }
  return earlier.sha256 === later.sha256 ? undefined : { kind: 'changed', id, earlier, later }
}
