import type { Source } from '../sources/source.ts'

/**
 * Whether the text of a source's spans may appear in any output. `excerpts` shows quoted passages alone, and as long as
 * no statement quotes one, that is none; `record` shows none ever. Numbers, offsets and hashes stay.
 */
export function showsText({ record }: Source): boolean {
  return record.access === 'full'
}

/**
 * Words of ours on a source whose text is hidden, as they may be shown: undefined where three words in a row stand in
 * the text as well, because they quote it.
 */
export function withoutHiddenWords(words: string | undefined, source: Source): string | undefined {
  if (words === undefined || showsText(source)) return words
  const text = ` ${toWords(source.seed.text).join(' ')} `
  const ours = toWords(words)
  const quotes = ours.some(
    (_, index) => index + 3 <= ours.length && text.includes(` ${ours.slice(index, index + 3).join(' ')} `),
  )
  return quotes ? undefined : words
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
