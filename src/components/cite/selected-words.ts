import { anchorQuotation } from '#dossier/annotations/anchor-quotation.ts'
import { toTextFragment } from '#dossier/citation/text-fragment.ts'
import { toPageAddress } from './page-address.ts'

/** Words of the source that the reader has selected, over one passage or several. */
export type SelectedWords = {
  readonly words: string
  /** Numbers of the passages that they stand in, ascending. */
  readonly numbers: readonly number[]
  /** The address of the words themselves: passage and text directive. */
  readonly link: string
  /** A selector for each passage, as JSON. */
  readonly selectors: string
}

/** What is selected of the text as received; undefined where nothing is, or where the selection goes beyond its passages. */
export function readSelectedWords(): SelectedWords | undefined {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
  if (!range) return undefined
  const pieces = [...document.querySelectorAll<HTMLElement>('.text > .passage')].flatMap((passage) => {
    const text = passage.querySelector<HTMLElement>(':scope > p.theirs')
    const number = Number(/^p(\d+)$/.exec(passage.id)?.[1])
    if (!text || !number || !range.intersectsNode(text)) return []
    const [start, end] = toOffsets(range, text)
    return end > start ? [{ number, text: text.textContent ?? '', start, end }] : []
  })
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last || pieces.every(({ text, start, end }) => text.slice(start, end).trim() === '')) return undefined
  return {
    words: pieces.map(({ text, start, end }) => text.slice(start, end).trim()).join('\n\n'),
    numbers: pieces.map(({ number }) => number),
    link: `${toPageAddress()}#p${first.number}${toTextFragment({ text: first.text, at: first.start }, { text: last.text, at: last.end })}`,
    selectors: JSON.stringify(pieces.length === 1 ? toSelector(first) : pieces.map(toSelector), undefined, 1),
  }
}

function toSelector({ number, text, start, end }: { number: number; text: string; start: number; end: number }) {
  const { exact, prefix, suffix } = anchorQuotation(text, { start, end })
  return {
    type: 'FragmentSelector',
    value: `p${number}`,
    refinedBy: { type: 'TextQuoteSelector', exact, prefix, suffix },
  }
}

/** Where a range begins and ends in the text of an element, cut to it. */
function toOffsets(range: Range, element: HTMLElement): [number, number] {
  const before = document.createRange()
  before.selectNodeContents(element)
  const length = before.toString().length
  const startsInside = element.contains(range.startContainer)
  const endsInside = element.contains(range.endContainer)
  if (startsInside) before.setEnd(range.startContainer, range.startOffset)
  const start = startsInside ? before.toString().length : 0
  const until = document.createRange()
  until.selectNodeContents(element)
  if (endsInside) until.setEnd(range.endContainer, range.endOffset)
  return [start, endsInside ? until.toString().length : length]
}
