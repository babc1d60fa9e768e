import type { EntryName } from './bibliographic-entry.ts'
import { escapeTex } from './escape-tex.ts'

/** A field of a bib file: its name, and its value with the delimiters that it needs. */
export type BibField = readonly [name: string, value: string | undefined]

/** An entry of a BibTeX or BibLaTeX file; fields without a value are left out. */
export function writeBibEntry(type: string, key: string, fields: readonly BibField[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []))
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`
}

/** Text as a field. */
export function toBibText(text: string): string {
  return `{${escapeTex(text)}}`
}

/** Text whose letters keep their case, and whose brackets no style takes for its own. */
export function toKeptText(text: string): string {
  return `{{${escapeTex(text)}}}`
}

/** Names as BibTeX tells them apart: persons in two parts, anybody else whole. */
export function toBibNames(names: readonly EntryName[]): string | undefined {
  const written = names.map((name) =>
    'literal' in name
      ? `{${escapeTex(name.literal)}}`
      : `${protect(name.family, /^\p{Lu}[\p{L}\p{M}’-]*$/u)}, ${protect(name.given, /^\p{Lu}[\p{L}\p{M}’.-]*(?: \p{Lu}[\p{L}\p{M}’.-]*)*$/u)}`,
  )
  return written.length > 0 ? `{${written.join(' and ')}}` : undefined
}

/** Part of a name in braces, where BibTeX would take it apart or see a particle in it. */
function protect(part: string, plain: RegExp): string {
  return plain.test(part) ? part : `{${escapeTex(part)}}`
}
