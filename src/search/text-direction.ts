/** The direction that a text has by its first letter. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  return /^\P{L}*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(text) ? 'rtl' : 'ltr'
}
