import type { Facts } from '../schemas/facts.ts'

/** A numbered passage, and where it stands for good. */
type Place = { readonly key: string; readonly number: number; readonly address: string }

/**
 * Where a reader reports an error in a passage: a letter that names it, its address and the edition, or the web address
 * that the dossier gives for contact. Undefined where it gives none.
 */
export function toErrorReport(
  { contact, edition }: Pick<Facts, 'contact' | 'edition'>,
  { key, number, address }: Place,
): string | undefined {
  if (contact === undefined || /^https?:/i.test(contact)) return contact
  const subject = `Error in ${key} ¶${number}`
  const body = `${address}\r\n${edition.label}, hash ${edition.hash.slice(0, 8)}\r\n\r\n`
  const to = encodeURIComponent(contact).replace('%40', '@')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
