import type { PublishedSource, PublishedState } from '../schemas/ledger.ts'
import { sha256 } from '../text/sha256.ts'
import { passagesAt, stateAt } from './edition-state.ts'

/** A stretch of a receipt: offsets in code points, half-open. */
type Stretch = { readonly receipt: string; readonly start: number; readonly end: number }

/** Cuts stretches out of receipts, by their path; undefined where a receipt is not there. */
export type Cutter = (stretch: Stretch) => string | undefined

export function createCutter(texts: ReadonlyMap<string, string>): Cutter {
  const pointsByReceipt = new Map<string, readonly string[] | undefined>()
  return ({ receipt, start, end }) => {
    const text = texts.get(receipt)
    if (text === undefined) return undefined
    // Without surrogates, code points are what strings count anyway.
    if (!pointsByReceipt.has(receipt))
      pointsByReceipt.set(receipt, /[\ud800-\udfff]/.test(text) ? [...text] : undefined)
    return pointsByReceipt.get(receipt)?.slice(start, end).join('') ?? text.slice(start, end)
  }
}

/** A span as an edition was closed with it; its exact text, if its receipt is there. */
export type ClosedSpan = {
  readonly kind: 'passage' | 'matter'
  readonly id: string
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly text: string | undefined
}

/** The text of a source as a closed edition had it, cut again from the receipt of that time. */
export type EditionText = Pick<PublishedState, 'receipt' | 'layout'> & { readonly spans: readonly ClosedSpan[] }

export function toEditionText(source: PublishedSource, edition: number, cut: Cutter): EditionText {
  const { receipt, layout, matter } = stateAt(source, edition)
  const spans: ClosedSpan[] = [
    ...passagesAt(source, edition).map(({ id, start, end, sha256, receipt: file }) => ({
      ...{ kind: 'passage' as const, id, start, end, sha256 },
      text: cut({ receipt: file, start, end }),
    })),
    ...matter.map((span) => ({ kind: 'matter' as const, ...span, text: cut({ receipt, ...span }) })),
  ]
  return { receipt, layout, spans: spans.toSorted((a, b) => a.start - b.start) }
}

/** The spans of a text whose characters are not those that the edition was closed with. */
export function findAltered({
  spans,
}: EditionText): { readonly id: string; readonly closed: string; readonly actual: string }[] {
  return spans.flatMap(({ id, sha256: closed, text }) => {
    const actual = text === undefined ? closed : sha256(text)
    return actual === closed ? [] : [{ id, closed, actual }]
  })
}
