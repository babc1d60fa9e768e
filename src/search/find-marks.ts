import { foldWord, toWordCore } from './word-core.ts'

/** Where `text` prints one of `words` as a whole word, whatever its case or accents; UTF-16 offsets, half-open, in order. */
export function findMarks(text: string, words: readonly string[]): { readonly start: number; readonly end: number }[] {
  const wanted = new Set(words.map(foldWord))
  return [...text.matchAll(/\S+/gu)].flatMap((token) => {
    const core = toWordCore(token[0])
    const start = token.index + core.start
    return core.text && wanted.has(foldWord(core.text)) ? [{ start, end: start + core.text.length }] : []
  })
}
