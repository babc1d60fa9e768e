import { facetNames, type SearchState, toAddress } from '#search/address.ts'
import type { Found } from '#search/search-passages.ts'
import { quoteWord } from '#search/status-line.ts'
import { createElement } from './create-element.ts'

/** What can be done when nothing was found: what was searched, and searches that leave something out. */
export function renderAdvice(
  found: Found,
  { corpus, sourcesAddress }: { corpus: string; sourcesAddress: string },
): Node[] {
  if (!found.isAsked || found.hits.length > 0) return []
  const ways = [...leaveOutValues(found), ...leaveOutWords(found)]
  return [
    createElement('div', { class: 'search-advice' }, [
      createElement('p', {}, [
        `Searched: ${corpus}. Words are found in any order and with other endings of the same stem, in the spelling that the texts have.`,
      ]),
      createElement('ul', {}, [
        ...ways.map((way) => createElement('li', {}, [way])),
        createElement('li', {}, [createElement('a', { href: sourcesAddress }, ['Read the list of sources'])]),
      ]),
    ]),
  ]
}

function leaveOutValues({ state, words, countBeforeFacets: count }: Found): Node[] {
  const chosen = facetNames.flatMap((name) => state.chosen[name].map((value) => ({ name, value })))
  if (chosen.length === 0 || words.length === 0 || count === 0) return []
  const without = chosen.map(({ name, value }) => {
    const left = state.chosen[name].filter((other) => other !== value)
    return renderAgain(`Without ${quoteWord(value)}`, { ...state, chosen: { ...state.chosen, [name]: left } })
  })
  const all = renderAgain(`In all sources: ${count} ${count === 1 ? 'passage' : 'passages'}`, {
    ...state,
    chosen: { source: [], outlet: [], year: [], actor: [] },
  })
  return chosen.length > 1 ? [...without, all] : [all]
}

function leaveOutWords({ state, words }: Found): Node[] {
  const lost = words.filter(({ way }) => way === 'nowhere').map(({ word }) => word)
  const left = words.filter(({ way }) => way !== 'nowhere').map(({ word }) => word)
  if (lost.length === 0 || left.length === 0) return []
  return [renderAgain(`Without ${lost.map(quoteWord).join(', ')}`, { ...state, query: left.join(' ') })]
}

/** A link to another search on this page. */
function renderAgain(words: string, state: SearchState): Node {
  return createElement('a', { href: toAddress(state) || '?', 'data-search-again': '' }, [words])
}
