import type { IndexedPassage } from './passage-index.ts'

/** The words of a passage as Pagefind counts them, so that a location is an index into this list. */
export function toIndexedWords({
  content,
  raw_content: raw = '',
}: Pick<IndexedPassage, 'content' | 'raw_content'>): string[] {
  if (!raw.includes('\u200b')) return content.split(space)
  return raw.split('\u200b').map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
}

// Pagefind's own rule: any white space except the byte-order mark.
const space = /[^\S\ufeff]+/u
