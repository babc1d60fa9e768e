import type { Mention } from '../actors/find-mentions.ts'
import type { CoverageException, GapKind } from '../schemas/coverage.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import type { Passage } from '../sources/span.ts'
import type { Cited, Evidence } from './evidence.ts'
import { findNames } from './find-names.ts'
import { findNumbers } from './find-numbers.ts'
import { findQuotedStretches } from './find-quoted-stretches.ts'

/** Something in a passage that evidence should account for; `words` are its characters, none for the passage as a whole. */
export type Gap = {
  readonly kind: GapKind
  readonly source: Source
  readonly passage: Passage
  readonly words: string | undefined
  /** Why it is meant to be a gap, where content/coverage.yaml says so. */
  readonly reason: string | undefined
}

/** What was looked for in one source: how many there are, how many evidence covers, and the rest. */
export type SourceCoverage = {
  readonly kind: GapKind
  readonly source: Source
  readonly found: number
  readonly covered: number
  readonly gaps: readonly Gap[]
}

type Stretch = { readonly start: number; readonly end: number }

/**
 * Holds the texts of coded sources against their evidence: passages without a statement, numbers without a figure,
 * quotation marks outside any statement, names that no actor or place claims. `find` finds the names of actors and places.
 */
export function findCoverage(evidence: Evidence, find: (text: string) => readonly Mention[]): SourceCoverage[] {
  return evidence.codings.flatMap(({ source, statements }) => {
    const said = statements.map(({ cited }) => cited)
    const counted = evidence.figures.map(({ cited }) => cited).filter((cited) => cited.source === source)
    const dated = evidence.events.flatMap(({ cited }) => cited).filter((cited) => cited.source === source)
    const passages = passagesOf(source).map((passage) => ({
      passage,
      text: toReadingText(passage.text, source.layout),
      within: (all: readonly Cited[]) => all.filter((cited) => cited.passage === passage),
    }))
    const toCoverage = (
      kind: GapKind,
      look: (of: (typeof passages)[number]) => readonly { words: string | undefined; covered: boolean }[],
    ): SourceCoverage => {
      const found = passages.flatMap((of) => look(of).map((thing) => ({ ...thing, passage: of.passage })))
      const open = found.filter(({ covered }) => !covered)
      return {
        kind,
        source,
        found: found.length,
        covered: found.length - open.length,
        gaps: open.map(({ words, passage }) => {
          const reason = findException(evidence.exceptions, { kind, source, passage, words })?.reason
          return { kind, source, passage, words, reason }
        }),
      }
    }
    return [
      toCoverage('statement', ({ within }) => [{ words: undefined, covered: within(said).length > 0 }]),
      toCoverage('number', ({ text, within }) => {
        const claims = [...within(counted), ...within(dated)]
        return findNumbers(text).map((at) => ({ words: text.slice(at.start, at.end), covered: isWithin(at, claims) }))
      }),
      toCoverage('quotation', ({ text, within }) =>
        findQuotedStretches(text).map((at) => ({
          words: text.slice(at.start, at.end),
          covered: isCovered(at, within(said), text),
        })),
      ),
      toCoverage('name', ({ text }) =>
        findNames(text, find(text)).map(({ start, end, claimed }) => ({
          words: text.slice(start, end),
          covered: claimed,
        })),
      ),
    ]
  })
}

/** The entry of content/coverage.yaml that excuses a gap; a name may be excused wherever it stands. */
export function findException<Exception extends CoverageException>(
  exceptions: readonly Exception[],
  gap: Omit<Gap, 'reason'>,
): Exception | undefined {
  return exceptions.find(
    ({ kind, source, passage, words }) =>
      kind === gap.kind &&
      (source === undefined || source === gap.source.key) &&
      (passage === undefined || passage === gap.passage.id) &&
      words === gap.words,
  )
}

function isWithin({ start, end }: Stretch, claims: readonly Stretch[]): boolean {
  return claims.some((claim) => claim.start <= start && end <= claim.end)
}

/** Whether every letter of the stretch lies in one claim or another: a quotation may hold two statements. */
function isCovered({ start, end }: Stretch, claims: readonly Stretch[], text: string): boolean {
  for (let at = start; at < end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue
    if (!claims.some((claim) => claim.start <= at && at < claim.end)) return false
  }
  return true
}
