import type { Cited } from '../evidence/evidence.ts'
import { showsText } from '../pages/hidden-text.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { anchorQuotation, countMatches } from './anchor-quotation.ts'
import type { Annotation, Selector } from './annotation.ts'

/** What a target needs to know of the site: its address, and the edition that it shows, unless that is a draft. */
export type TargetContext = {
  readonly home: string
  readonly edition?: { readonly number: number; readonly date: string } | undefined
}

/** The specification of what a fragment of an HTML page means (RFC 3236, as the Web Annotation model names it). */
const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236'

/** Cited words on the page of their source. */
export function toAnnotationTarget(cited: Cited, { home, edition }: TargetContext): Annotation['target'] {
  const { source, passage } = cited
  return {
    type: 'SpecificResource',
    source: `${home}sources/${source.key}/`,
    selector: toSelectors(cited),
    state: withoutUndefined({
      type: edition ? ('TimeState' as const) : ('oa:State' as const),
      sourceDate: edition && `${edition.date}T00:00:00Z`,
      cached: edition && `${home}editions/${edition.number}/${source.key}/`,
      sha256: passage.sha256,
    }),
  }
}

/**
 * The words by themselves and by their offsets in the passage. Of a text that shows excerpts only, nothing that stands
 * around them is told, and words that stand there twice are told by offsets alone, which are those of the whole passage.
 */
function toSelectors({ source, passage, text, start, end }: Cited): Selector[] {
  const anchor = anchorQuotation(text, { start, end })
  const fragment = { type: 'FragmentSelector' as const, conformsTo: htmlFragments, value: passage.id }
  const position = { type: 'TextPositionSelector' as const, start: anchor.start, end: anchor.end }
  const { exact, prefix, suffix } = anchor
  if (showsText(source)) {
    const quote = withoutUndefined({ type: 'TextQuoteSelector' as const, exact, prefix, suffix })
    return [
      { ...fragment, refinedBy: quote },
      { type: 'CssSelector', value: `#${passage.id} > .theirs`, refinedBy: position },
    ]
  }
  const quote = { type: 'TextQuoteSelector' as const, exact }
  const isUnique = countMatches(text, { exact }) === 1
  return [...(isUnique ? [{ ...fragment, refinedBy: quote }] : []), { ...fragment, refinedBy: position }]
}
