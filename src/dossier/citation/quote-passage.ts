/** Words of a text in quotation marks; where they have some of their own, others stand around them, so that both ends stay plain. */
export function quotePassage(words: string): string {
  return /["“”]/.test(words) ? `«${words}»` : `“${words}”`
}
