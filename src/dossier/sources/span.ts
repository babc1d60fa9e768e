import type { Layout } from '../seed/detect-layout.ts'

/** A stretch of the seed: offsets in code points of the decoded text without its byte-order mark, half-open. */
type Stretch = {
  readonly start: number
  readonly end: number
  /** The exact characters of the seed. */
  readonly text: string
  /** SHA-256 of `text` as UTF-8. */
  readonly sha256: string
}

/** A numbered paragraph of the reading text: the unit that is cited. */
export type Passage = Stretch & { readonly kind: 'passage'; readonly id: string; readonly number: number }

/** A part that surrounds the passages: headline, byline, timestamp, dateline, standfirst, caption. */
export type Matter = Stretch & { readonly kind: 'matter'; readonly id: string; readonly by: 'record' | 'rule' }

/** Page furniture, kept and shown apart, with the rule that recognised it (`record` where the record says so). */
export type Furniture = Stretch & {
  readonly kind: 'furniture'
  readonly id: string
  readonly rule: string
  readonly why: string
}

export type Span = Passage | Matter | Furniture

/** The spans of a seed, in its order; they and the white space between them add up to the seed. */
export type SpannedText = { readonly layout: Layout; readonly spans: readonly Span[] }
