import type { Source } from '../sources/source.ts'

/**
 * Whether the whole text of a source may appear. `excerpts` shows only what the evidence quotes, `record` nothing.
 * Numbers, offsets and hashes stay.
 */
export function showsText({ record }: Source): boolean {
  return record.access === 'full'
}

/**
 * Words of ours on sources, as they may be shown: undefined where three words in a row stand in the text of one that is
 * hidden as well, because they quote it.
 */
export function withoutHiddenWords(words: string | undefined, ...sources: readonly Source[]): string | undefined {
  const hidden = sources.filter((source) => !showsText(source))
  if (words === undefined || hidden.length === 0) return words
  const ours = toWords(words)
  const runs = ours.slice(2).map((_, index) => ` ${ours.slice(index, index + 3).join(' ')} `)
  const texts = hidden.map(readWords)
  return runs.some((run) => texts.some((text) => text.includes(run))) ? undefined : words
}

/** The words of hidden texts, which every note of ours is held against. */
const wordsBySource = new WeakMap<Source, string>()

function readWords(source: Source): string {
  const words = wordsBySource.get(source) ?? ` ${toWords(source.seed.text).join(' ')} `
  wordsBySource.set(source, words)
  return words
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
