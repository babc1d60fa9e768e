import { showsText } from '../pages/hidden-text.ts'
import type { Source } from '../sources/source.ts'
import { findCitations } from './find-citations.ts'
import { findQuotations } from './find-quotations.ts'

/** From this many words in a row on, prose copies a text rather than reports it: one that the chapter cites, and any other. */
const copiedWords = { cited: 6, other: 10 }

/** A stretch of a text, UTF-16 and half-open, and the key of the source whose words it has. */
export type CopiedWords = { readonly start: number; readonly end: number; readonly key: string }

type Word = { readonly word: string; readonly start: number; readonly end: number }

/**
 * Words of ours that copy a text which is hidden, in each of the texts of a chapter; what stands in quotation marks is no
 * concern here. In a text that the chapter does not cite, a few common words in a row are chance.
 */
export function findCopiedWords(texts: readonly string[], sources: readonly Source[]): CopiedWords[][] {
  const hidden = sources.filter((source) => !showsText(source))
  if (hidden.length === 0) return texts.map(() => [])
  const prose = texts.map((text) => splitAtQuotations(text).map(toWords))
  const cited = new Set(texts.flatMap(findCitations).flatMap(({ places }) => places.map(({ key }) => key)))
  const ours = new Set(prose.flat().flatMap((words) => Object.values(copiedWords).flatMap((n) => toRuns(words, n))))
  const keyByRun = new Map(
    hidden.flatMap(({ key, seed }) =>
      toRuns(toWords(seed.text), cited.has(key) ? copiedWords.cited : copiedWords.other).flatMap((run) =>
        ours.has(run) ? [[run, key]] : [],
      ),
    ),
  )
  return prose.map((stretches, index) =>
    stretches
      .flatMap((words) => findCopies(words, keyByRun))
      .flatMap((copy) => keepCitations(copy, texts[index] ?? '')),
  )
}

/** Runs that overlap or touch make one stretch. */
function findCopies(words: readonly Word[], keyByRun: ReadonlyMap<string, string>): CopiedWords[] {
  const found = Object.values(copiedWords).flatMap((length) =>
    toRuns(words, length).flatMap((run, first) => {
      const key = keyByRun.get(run)
      return key ? [{ first, last: first + length - 1, key }] : []
    }),
  )
  const copies: { first: number; last: number; key: string }[] = []
  for (const run of found.toSorted((a, b) => a.first - b.first)) {
    const open = copies.at(-1)
    if (open && run.first <= open.last + 1) open.last = Math.max(open.last, run.last)
    else copies.push({ ...run })
  }
  return copies.map(({ first, last, key }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, key }))
}

/** The parts of a stretch before, between and behind the citations in it. */
function keepCitations({ start, end, key }: CopiedWords, text: string): CopiedWords[] {
  const citations = findCitations(text).filter((citation) => citation.start >= start && citation.end <= end)
  const starts = [start, ...citations.map((citation) => citation.end)]
  return starts.flatMap((from, index) => {
    const part = text.slice(from, citations[index]?.start ?? end)
    const trimmed = part.trim()
    const at = from + part.indexOf(trimmed)
    return !/[\p{L}\p{N}]/u.test(part) ? [] : [{ start: at, end: at + trimmed.length, key }]
  })
}

/** What stands outside of quotations, each stretch with blanks before it, so that indexes stay true. */
function splitAtQuotations(text: string): string[] {
  const blank = findCitations(text).reduce(
    (all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
    text,
  )
  const { quotations } = findQuotations(text)
  return [0, ...quotations.map(({ end }) => end)].map(
    (from, index) => ' '.repeat(from) + blank.slice(from, quotations[index]?.start),
  )
}

function toWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Every run of so many words, by the place of its first. */
function toRuns(words: readonly Word[], length: number): string[] {
  return words.slice(length - 1).map((_, index) =>
    words
      .slice(index, index + length)
      .map(({ word }) => word)
      .join(' '),
  )
}
