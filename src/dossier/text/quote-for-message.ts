/** `text` on one line and at most `limit` characters long, for use inside a message. */
export function quoteForMessage(text: string, limit = 80): string {
  const flat = [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()]
  return flat.length <= limit ? flat.join('') : `${flat.slice(0, limit - 1).join('')}…`
}
