import { showControlCharacters } from '../text/control-characters.ts'

/** `text` on one line, as formats of references need it: control characters as symbols, every run of white space one space. */
export function toOneLine(text: string): string {
  return showControlCharacters(text)
    .replace(/[\s\u0085\ufeff]+/g, ' ')
    .trim()
}
