import type { NearEnd, NearWording } from '../links/find-near-wording.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import type { PageSpan } from '../schemas/source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'

/** A passage's note names at most so many of the shared words. */
const mostWords = 6

/** What a machine proposes as near wording for the passages of a source, by the id of the passage. */
export function toNearNotes(
  pairs: readonly NearWording[],
  source: Source,
  sourceByKey: ReadonlyMap<string, Source>,
): ReadonlyMap<string, PageSpan['near']> {
  const here = pairs.flatMap(({ ends: [a, b] }) => [
    ...(a.source === source.key ? [{ id: a.passage, other: b }] : []),
    ...(b.source === source.key ? [{ id: b.passage, other: a }] : []),
  ])
  const notes = here.map(({ id, other }) => {
    const text = readPassage(other, sourceByKey)
    const words = other.ranges.map(({ start, end }) => text.slice(start, end))
    return {
      id,
      near: { source: other.source, passage: other.passage, words: [...new Set(words)].slice(0, mostWords) },
    }
  })
  return new Map([...Map.groupBy(notes, ({ id }) => id)].map(([id, all]) => [id, all.map(({ near }) => near)]))
}

/** Pairs of near wording with both passages whole, the shared words marked; the nearest first. */
export function toNearPairs(
  pairs: readonly NearWording[],
  sourceByKey: ReadonlyMap<string, Source>,
): EvidencePage['near'] {
  return pairs.map(({ ends: [from, to] }) => ({ from: toMarked(from, sourceByKey), to: toMarked(to, sourceByKey) }))
}

function toMarked(end: NearEnd, sourceByKey: ReadonlyMap<string, Source>): EvidencePage['near'][number]['from'] {
  const text = readPassage(end, sourceByKey)
  const pieces = end.ranges.flatMap(({ start, end: stop }, index) => [
    { text: text.slice(end.ranges[index - 1]?.end ?? 0, start), marked: false },
    { text: text.slice(start, stop), marked: true },
  ])
  const rest = { text: text.slice(end.ranges.at(-1)?.end ?? 0), marked: false }
  return {
    source: end.source,
    passage: end.passage,
    number: Number(end.passage.slice(1)),
    pieces: [...pieces, rest].filter((piece) => piece.text !== ''),
  }
}

function readPassage(end: NearEnd, sourceByKey: ReadonlyMap<string, Source>): string {
  const source = sourceByKey.get(end.source)
  const span = source?.spans.find(({ id }) => id === end.passage)
  return source && span ? toReadingText(span.text, source.layout) : ''
}
