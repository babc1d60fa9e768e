import type { StatusLine } from '#search/status-line.ts'
import { createElement } from './create-element.ts'
import { renderSentence } from './render-sentence.ts'

/** What was found, and what of the question was not answered; empty before anything is asked. */
export function renderStatus({ sum, remarks }: StatusLine): Node[] {
  if (!sum) return []
  const list = remarks.map((remark) => createElement('li', {}, renderSentence(remark)))
  return [
    createElement('p', { class: 'search-sum' }, [sum]),
    ...(list.length > 0 ? [createElement('ul', { class: 'search-remarks', role: 'list' }, list)] : []),
  ]
}
