import { toOneLine } from '../bibliography/to-one-line.ts'
import type { TitleOnPage } from '../schemas/source-page.ts'

/** A title out of its page: a headline in quotation marks, so that it stays theirs, and what we supply in [brackets]. */
export function toSharedTitle({ text, voice, supplied }: TitleOnPage): string {
  const words = voice === 'theirs' ? `“${toOneLine(text)}”` : toOneLine(text)
  return supplied ? `[${words}]` : words
}
