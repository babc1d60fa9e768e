import type { EntryName } from '../bibliography/bibliographic-entry.ts'
import type { MetaTag } from './meta-tag.ts'

/**
 * Names as `citation_author`, one tag each. Zotero takes a lone "A B, C D" for two authors and an institution for a person:
 * a semicolon after the one and a comma after the other keep them whole, and are dropped by it.
 */
export function toAuthorTags(names: readonly EntryName[]): MetaTag[] {
  return names.map((name) => ({ name: 'citation_author', content: toContent(name, names.length === 1) }))
}

function toContent(name: EntryName, alone: boolean): string {
  if ('literal' in name) return `${name.literal},`
  const looksLikeTwo = alone && name.family.includes(' ') && name.given.includes(' ')
  return `${name.family}, ${name.given}${looksLikeTwo ? ';' : ''}`
}
