import { type CitationAnswer, checkCitation } from './check-citation.ts'
import type { CheckData } from './check-data.ts'
import { checkDossierQuotation, type QuotationAnswer } from './check-dossier-quotation.ts'

/** What was pasted: a quotation, a citation, or a quotation with its citation behind it; each with its answer. */
export type Checked = {
  readonly quotation: { readonly words: string; readonly answer: QuotationAnswer } | undefined
  readonly citation: readonly CitationAnswer[]
}

/** Checks whatever was pasted; `homes` are further addresses under which this site is open, such as a copy on a disk. */
export function readPasted(pasted: string, data: CheckData, homes: readonly string[] = []): Checked {
  const text = pasted.trim()
  const citation = checkCitation(text, data, homes)
  const isCitation = citation.some(({ kind }) => kind !== 'no-citation' && kind !== 'elsewhere')
  const words = isCitation ? findQuoted(text, data) : text
  if (words === undefined) return { quotation: undefined, citation }
  const quotation = { words, answer: checkDossierQuotation(words, data) }
  return { quotation, citation: isCitation ? citation : [] }
}

/** The quotation that a citation follows: marks stand around it at the very beginning, and it is no title. */
function findQuoted(text: string, { sources }: CheckData): string | undefined {
  const [, words] = /^["“«](.+?)["”»]\s*(?:\n|\(|\[@|https?:)/su.exec(text) ?? []
  if (words === undefined) return undefined
  const bare = (title: string) =>
    title
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  return sources.some(({ title }) => bare(title) === bare(words)) ? undefined : words
}
