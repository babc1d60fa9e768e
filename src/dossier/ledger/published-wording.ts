import type { PublishedPassage } from '../schemas/ledger.ts'

/** The newest published version of a passage. */
export function newestVersion(passage: PublishedPassage): PublishedPassage['versions'][number] {
  const version = passage.versions.at(-1)
  if (!version) throw new Error(`The ledger's schema asks for at least one version of ${passage.id}`)
  return version
}

/** The characters that a passage had in its newest closed edition, cut from the receipt of that time, if it is there. */
export function toPublishedText(passage: PublishedPassage, texts: ReadonlyMap<string, string>): string | undefined {
  const { receipt, start, end } = newestVersion(passage)
  const text = texts.get(receipt)
  return text === undefined ? undefined : [...text].slice(start, end).join('')
}
