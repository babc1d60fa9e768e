import { type SearchState, toAddress } from '#search/address.ts'
import { createElement } from './create-element.ts'
import { renderSentence } from './render-sentence.ts'

/** A link to another search on this page. */
export function renderAgain(words: string, state: SearchState): HTMLElement {
  return createElement('a', { href: toAddress(state) || '?', 'data-search-again': '' }, renderSentence(words))
}
