import { nothingChosen } from '#search/address.ts'
import { formatQuery } from '#search/format-query.ts'
import { fieldNames } from '#search/query.ts'
import { quoteWord } from '#search/quote-word.ts'
import type { Found } from '#search/search-passages.ts'
import { createElement } from './create-element.ts'
import { renderAgain } from './render-again.ts'

/** What can be done when nothing was found: searches that leave something out or ask less strictly. */
export function renderAdvice(found: Found, { sourcesAddress }: { sourcesAddress: string }): Node[] {
  if (!found.isAsked || found.hits.length > 0) return []
  const ways = [...leaveOutValues(found), ...leaveOutWords(found), ...askLess(found)]
  return [
    createElement('ul', { class: 'search-advice' }, [
      ...ways.map((way) => createElement('li', {}, [way])),
      createElement('li', {}, [createElement('a', { href: sourcesAddress }, ['Read the list of sources'])]),
    ]),
  ]
}

function leaveOutValues({ state, countBeforeFacets: count }: Found): Node[] {
  const chosen = fieldNames.flatMap((name) => state.chosen[name].map((value) => ({ name, value })))
  if (chosen.length === 0 || count === 0) return []
  const without = chosen.map(({ name, value }) => {
    const left = state.chosen[name].filter((other) => other !== value)
    return renderAgain(`Without ${name} ${quoteWord(value)}`, { ...state, chosen: { ...state.chosen, [name]: left } })
  })
  const all = renderAgain(`In all sources: ${count} ${count === 1 ? 'passage' : 'passages'}`, {
    ...state,
    chosen: nothingChosen,
  })
  return chosen.length > 1 ? [...without, all] : [all]
}

/** Only where something else was asked that occurs. */
function leaveOutWords({ state, query, clauses }: Found): Node[] {
  const left = clauses.filter(({ passages }) => passages > 0).map(({ clause }) => clause)
  if (left.length === 0 || left.length === clauses.length) return []
  return [renderAgain('Without what is nowhere', { ...state, query: formatQuery({ ...query, clauses: left }) })]
}

/** Words in quotation marks can have other endings, and what is required can be only wanted. */
function askLess({ state, query, clauses }: Found): Node[] {
  const soughts = query.clauses.flatMap(({ alternatives }) => alternatives)
  const hasPhrase = soughts.some(({ kind }) => kind === 'phrase')
  const words = soughts.flatMap((sought) => (sought.kind === 'near' ? sought.of : [sought])).map(({ typed }) => typed)
  const isStrict = clauses.some(({ clause }) => clause.isRequired)
  return [
    ...(hasPhrase && !state.withEndings
      ? [renderAgain('With other endings of the words in quotation marks', { ...state, withEndings: true })]
      : []),
    ...(isStrict ? [renderAgain('The words in any order, any of them', { ...state, query: words.join(' ') })] : []),
  ]
}
