import type { Cited, Evidence } from '../evidence/evidence.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'

/** The words of a span that may be shown where its source shows excerpts only; undefined where there are none. */
export type Excerpts = (source: Source, span: Span) => string | undefined

/** Excerpts of sources whose access says so: what the evidence quotes of a passage, with […] for the rest. */
export function createExcerpts({ codings, figures, events, relations, glosses }: Evidence): Excerpts {
  const quoted = Map.groupBy(
    [
      ...codings.flatMap(({ statements }) => statements.map(({ cited }) => cited)),
      ...figures.map(({ cited }) => cited),
      ...events.flatMap(({ cited }) => cited),
      ...relations.flatMap(({ cited: { from, to } }) => [from, to]),
      ...glosses.flatMap(({ cited }) => cited),
    ].filter(({ source }) => source.record.access === 'excerpts'),
    ({ passage }): Span => passage,
  )
  return (source, span) => {
    const here = quoted.get(span)
    return here && source.record.access === 'excerpts' ? joinExcerpts(here) : undefined
  }
}

function joinExcerpts(quoted: readonly Cited[]): string {
  const text = quoted[0]?.text ?? ''
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of quoted.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else runs.push({ start, end })
  }
  const shown = runs.map(({ start, end }) => text.slice(start, end)).join(' […] ')
  const [first, last] = [runs[0], runs.at(-1)]
  return `${first && first.start > 0 ? '[…] ' : ''}${shown}${last && last.end < text.length ? ' […]' : ''}`
}
