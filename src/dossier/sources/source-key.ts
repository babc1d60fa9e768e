import { slug } from '../schemas/fields.ts'
import { foldToAscii } from '../text/fold-to-ascii.ts'
import { sha256 } from '../text/sha256.ts'

/** The key of a source: its address, citation key and id; lower-case ASCII letters, digits and single hyphens. */
export type SourceKey = string & { readonly __brand: 'SourceKey' }

/** `value` as a key, if it is one. */
export function toSourceKey(value: string): SourceKey | undefined {
  return slug.safeParse(value).success ? (value as SourceKey) : undefined
}

/**
 * The key of a seed without a record, from its file name: lower case, folded to ASCII, everything else one hyphen.
 * A name without any such letter gets `seed-` and eight digits of its SHA-256.
 */
export function toKeyFromFileName(file: string): SourceKey {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const key = foldToAscii(stem).slice(0, 80).replace(/-$/, '')
  return (key || `seed-${sha256(stem).slice(0, 8)}`) as SourceKey
}
