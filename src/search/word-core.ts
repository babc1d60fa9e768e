const edges = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}\p{M}]*$/gu

/** A printed word without the punctuation around it: `"Gaza,"` has the core `Gaza`, `— ` none; start in UTF-16 units. */
export function toWordCore(token: string): { readonly text: string; readonly start: number } {
  const start = token.search(/[\p{L}\p{N}]/u)
  return start < 0 ? { text: '', start: 0 } : { text: token.replace(edges, ''), start }
}

/** A word as it is compared: lower case, without accents, one kind of apostrophe. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/gu, "'").toLowerCase().normalize('NFC')
}
