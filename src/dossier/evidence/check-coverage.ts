import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import type { GapKind } from '../schemas/coverage.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import type { PlacedException } from './evidence.ts'
import { findException, type Gap, type SourceCoverage } from './find-gaps.ts'

/** What coded sources hold that no evidence accounts for, and exceptions that excuse nothing: warnings, each with the way out. */
export function checkCoverage(coverage: readonly SourceCoverage[], exceptions: readonly PlacedException[]): Problem[] {
  const gaps = coverage.flatMap((one) => one.gaps)
  const open = tellOnce(gaps.filter(({ reason }) => reason === undefined)).map((gap) => {
    const { kind, source, passage } = gap
    const place = startOf(`content/statements/${source.key}.yaml`)
    return createProblem('evidence-complete', place, {
      kind,
      gap: describe(gap),
      source: source.key,
      // A name is told once for a source: what excuses it there must not be for one passage.
      passage: kind === 'name' ? undefined : passage.id,
      words: gap.words,
    })
  })
  const used = new Set(gaps.flatMap((gap) => findException(exceptions, gap) ?? []))
  const idle = exceptions
    .filter((exception) => !used.has(exception))
    .map(({ kind, source, passage, words, place }) =>
      createProblem('exception-needed', place, {
        what: [kind, words && `\`${quoteForMessage(words)}\``, source, passage].filter(Boolean).join(' '),
      }),
    )
  return [...open, ...idle]
}

/** A name that nobody claims is told where it stands first in a source. */
function tellOnce(gaps: readonly Gap[]): Gap[] {
  const told = new Set<string>()
  return gaps.filter(({ kind, source, words }) => {
    const name = `${source.key} ${words}`
    if (kind !== 'name') return true
    const isNew = !told.has(name)
    told.add(name)
    return isNew
  })
}

function describe({ kind, passage, words }: Gap): string {
  const names: Record<GapKind, string> = {
    statement: 'passage without a statement',
    number: 'number without a figure',
    quotation: 'quoted words outside any statement',
    name: 'name that no actor and no place claims',
  }
  return `${names[kind]} in ¶${passage.number}${words === undefined ? '' : ` (\`${quoteForMessage(words)}\`)`}`
}
