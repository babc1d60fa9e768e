/** A word as it is repeated to whoever typed it, cut if it is absurdly long. */
export function quoteWord(word: string): string {
  const characters = [...word]
  return `“${characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : word}”`
}
