import { removeCitations } from './find-citations.ts'

const sentences = new Intl.Segmenter('en-u-ss-standard', { granularity: 'sentence' })

/** The sentence of `text` that the citation at `start` stands in, without citations; one after the full stop belongs before it. */
export function toSentence(text: string, start: number): string {
  const before = removeCitations(text.slice(0, start)).trimEnd().length
  const plain = removeCitations(text)
  const segment = [...sentences.segment(plain)].findLast(({ index }) => index < Math.max(1, before))
  return (segment?.segment ?? plain).replace(/\s+/g, ' ').trim()
}
