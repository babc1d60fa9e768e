import { findNearest } from '../text/find-nearest.ts'
import { markChanges, type Stretch } from '../text/mark-changes.ts'
import type { CheckData, CheckedPassage, CheckedSource, CheckedVersion } from './check-data.ts'
import { type CitedThing, type ParsedCitation, parseCitation } from './parse-citation.ts'

type OfPassage = { readonly source: CheckedSource; readonly id: string }

/** What has become of something that a citation names. Editions are closed ones. */
export type CitationAnswer =
  /** The text names nothing of this dossier. */
  | { readonly kind: 'no-citation' }
  | { readonly kind: 'elsewhere'; readonly address: string }
  | { readonly kind: 'never-closed'; readonly edition: number; readonly last: number }
  | { readonly kind: 'other-hash'; readonly edition: number; readonly cited: string; readonly closed: string }
  /** It was cited from a draft that is neither what is shown nor was closed. */
  | { readonly kind: 'other-draft'; readonly hash: string }
  | { readonly kind: 'unknown-source'; readonly key: string; readonly near: string | undefined }
  | { readonly kind: 'unknown-address'; readonly path: string }
  | { readonly kind: 'page'; readonly path: string; readonly since: number }
  | { readonly kind: 'moved'; readonly path: string; readonly to: string }
  | { readonly kind: 'withdrawn'; readonly source: CheckedSource; readonly date: string; readonly reason: string }
  | { readonly kind: 'backwards'; readonly source: CheckedSource; readonly from: number; readonly to: number }
  | ({ readonly kind: 'no-passage'; readonly last: string | undefined } & OfPassage)
  | ({ readonly kind: 'not-yet'; readonly edition: number; readonly since: number | undefined } & OfPassage)
  | ({ readonly kind: 'draft' } & OfPassage)
  | ({ readonly kind: 'unchanged'; readonly since: number } & OfPassage)
  | ({
      readonly kind: 'changed'
      /** The edition whose wording was cited, or that had the last other one. */
      readonly from: number
      /** The edition that changed it; undefined for the draft of the next. */
      readonly in: number | undefined
      /** Both wordings with what differs marked; none where the text is not shown. */
      readonly wordings: { readonly earlier: readonly Stretch[]; readonly later: readonly Stretch[] } | undefined
    } & OfPassage)
  | ({
      readonly kind: 'removed'
      readonly date: string
      readonly reason: string
      /** The last closed edition that had it. */
      readonly last: number | undefined
    } & OfPassage)
  /** A whole source: how many of its passages are as the edition had them. */
  | {
      readonly kind: 'source'
      readonly source: CheckedSource
      readonly edition: number | undefined
      readonly same: number
      readonly all: number
    }

/** Reads a citation or an address of this site and tells what has become of each thing that it names. */
export function checkCitation(text: string, data: CheckData, homes: readonly string[] = []): CitationAnswer[] {
  const keys = data.sources.map(({ key }) => key)
  const read = parseCitation(text, { homes: [data.home, ...homes], keys })
  if (!read) return [{ kind: 'no-citation' }]
  const parsed = { ...read, ...findClosedDraft(read, data) }
  const wrong = checkEdition(parsed, data)
  if (wrong?.kind === 'never-closed') return [wrong]
  const answers = parsed.cited.flatMap((thing) => checkThing(thing, parsed, data))
  return wrong ? [wrong, ...answers] : answers
}

/** A draft that was closed later as it was cited is that edition. */
function findClosedDraft({ draft, hash }: ParsedCitation, { editions }: CheckData): Partial<ParsedCitation> {
  const index = draft && hash ? editions.findLastIndex((edition) => edition.hash.startsWith(hash)) : -1
  return index < 0 ? {} : { edition: index + 1, draft: false }
}

function checkEdition({ edition, hash, draft }: ParsedCitation, data: CheckData): CitationAnswer | undefined {
  const { editions, state } = data
  if (draft && hash && !(state.draft && state.hash.startsWith(hash))) return { kind: 'other-draft', hash }
  if (edition === undefined) return undefined
  const closed = editions[edition - 1]
  if (!closed) return { kind: 'never-closed', edition, last: editions.length }
  if (!hash || closed.hash.startsWith(hash)) return undefined
  return { kind: 'other-hash', edition, cited: hash, closed: closed.hash.slice(0, Math.max(8, hash.length)) }
}

function checkThing(thing: CitedThing, { edition }: ParsedCitation, data: CheckData): CitationAnswer[] {
  if (thing.kind === 'elsewhere') return [thing]
  if (thing.kind === 'address') return [checkAddress(thing.path, data)]
  const { key, ranges, matter } = thing
  const source = data.sources.find((candidate) => candidate.key === key)
  if (!source)
    return [
      {
        kind: 'unknown-source',
        key,
        near: findNearest(
          key,
          data.sources.map((one) => one.key),
        ),
      },
    ]
  const { withdrawn } = source
  const gone: CitationAnswer[] = withdrawn ? [{ kind: 'withdrawn', source, ...withdrawn }] : []
  const of = (id: string) => checkPassage(id, source, edition)
  if (ranges.length === 0) {
    if (withdrawn) return gone
    // Other anchors of a page are of the page as a whole.
    return source.passages.some(({ id }) => id === matter) && matter ? [of(matter)] : checkSource(source, edition)
  }
  const answers = ranges.flatMap(({ from, to }): CitationAnswer[] => {
    if (from > to) return [{ kind: 'backwards', source, from, to }]
    const ids = Array.from({ length: Math.min(to - from + 1, 1000) }, (_, step) => `p${from + step}`)
    // Of a range that runs past the end of the text, one end is told.
    const missing = ids.find((id) => !source.passages.some((passage) => passage.id === id))
    const there = ids.filter((id) => source.passages.some((passage) => passage.id === id))
    return [...(withdrawn ? [] : there.map(of)), ...(missing ? [of(missing)] : [])]
  })
  return [...gone, ...answers]
}

function checkAddress(path: string, { addresses, moved }: CheckData): CitationAnswer {
  const to = followMoves(path, moved)
  if (to !== undefined) return { kind: 'moved', path, to }
  const since = addresses[path]
  return since === undefined ? { kind: 'unknown-address', path } : { kind: 'page', path, since }
}

function followMoves(path: string, moved: CheckData['moved']): string | undefined {
  let to: string | undefined
  for (let at: string | undefined = moved[path], steps = 0; at !== undefined && steps < 100; at = moved[at], steps++)
    to = at
  return to
}

/** Of a whole source, what has changed since the edition is told passage by passage. */
function checkSource(source: CheckedSource, edition: number | undefined): CitationAnswer[] {
  const passages = source.passages.filter(({ id }) => /^p\d/.test(id))
  const answers = passages.map(({ id }) => checkPassage(id, source, edition))
  const told = answers.filter(({ kind }) => kind === 'changed' || kind === 'removed')
  const same = answers.filter(({ kind }) => kind === 'unchanged').length
  const all = passages.filter(({ removed }) => !removed).length
  return [{ kind: 'source', source, edition, same, all }, ...told]
}

function checkPassage(id: string, source: CheckedSource, edition: number | undefined): CitationAnswer {
  const passage = source.passages.find((candidate) => candidate.id === id)
  if (!passage) {
    const last = source.passages.findLast((candidate) => /^p\d/.test(candidate.id) && !candidate.removed)?.id
    return { kind: 'no-passage', source, id, last }
  }
  const { versions, removed } = passage
  const first = versions[0]
  if (edition !== undefined && (!first || edition < first.edition)) {
    return { kind: 'not-yet', source, id, edition, since: first?.edition }
  }
  if (removed) {
    const { date, reason } = removed
    return { kind: 'removed', source, id, date, reason, last: toLastEdition(passage) }
  }
  if (!first) return { kind: 'draft', source, id }
  return { source, id, ...compare(passage, first, edition) }
}

function toLastEdition({ versions, removed }: CheckedPassage): number | undefined {
  if (versions.length === 0) return undefined
  return removed?.edition === undefined ? versions.at(-1)?.edition : removed.edition - 1
}

type Comparison =
  | Pick<Extract<CitationAnswer, { kind: 'unchanged' }>, 'kind' | 'since'>
  | Pick<Extract<CitationAnswer, { kind: 'changed' }>, 'kind' | 'from' | 'in' | 'wordings'>

/** The present wording beside the one that was cited, or, without an edition, beside the last other one. */
function compare(passage: CheckedPassage, first: CheckedVersion, edition: number | undefined): Comparison {
  const { versions, sha256 } = passage
  const cited =
    edition === undefined
      ? versions.findLast((version) => version.sha256 !== sha256)
      : versions.findLast((version) => version.edition <= edition)
  if (!cited || cited.sha256 === sha256) return { kind: 'unchanged', since: edition ?? first.edition }
  const next = versions.find((version) => version.edition > cited.edition)
  const { text: earlier } = cited
  const later = passage.text
  return {
    kind: 'changed',
    from: edition ?? (next ? next.edition - 1 : cited.edition),
    in: next?.edition,
    wordings: earlier === undefined || later === undefined ? undefined : markChanges(earlier, later),
  }
}
