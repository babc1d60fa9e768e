import { nothingChosen } from '#search/address.ts'
import { formatFilter, formatQuery } from '#search/format-query.ts'
import { quoteWord } from '#search/quote-word.ts'
import type { Found } from '#search/search-passages.ts'
import { createElement } from './create-element.ts'
import { renderAgain } from './render-again.ts'

/** What can be done when nothing was found: searches that leave something out or ask less strictly. */
export function renderAdvice(found: Found, { sourcesAddress }: { sourcesAddress: string }): Node[] {
  if (!found.isAsked || found.hits.length > 0) return []
  const ways = [...leaveOutValues(found), ...leaveOutFields(found), ...leaveOutWords(found), ...askLess(found)]
  return [
    createElement('ul', { class: 'search-advice' }, [
      ...ways.map((way) => createElement('li', {}, [way])),
      createElement('li', {}, [createElement('a', { href: sourcesAddress }, ['Read the list of sources'])]),
    ]),
  ]
}

function leaveOutValues({ state, countBeforeFacets: count, facets }: Found): Node[] {
  const chosen = facets.flatMap(({ name, values }) =>
    values.filter(({ isChosen }) => isChosen).map(({ value, shown }) => ({ name, value, shown })),
  )
  if (chosen.length === 0 || count === 0) return []
  const passages = `${count} ${count === 1 ? 'passage' : 'passages'}`
  const [only, ...more] = chosen.map(({ name, value, shown }) => {
    const left = state.chosen[name].filter((other) => other !== value)
    const said = `Without ${name} ${quoteWord(shown)}${chosen.length === 1 ? `: ${passages}` : ''}`
    return renderAgain(said, { ...state, chosen: { ...state.chosen, [name]: left } })
  })
  const all = renderAgain(`Without all of these: ${passages}`, { ...state, chosen: nothingChosen })
  return only ? [only, ...(more.length > 0 ? [...more, all] : [])] : []
}

/** Only where words that occur were asked for besides. */
function leaveOutFields({ state, query, clauses, countBeforeFacets }: Found): Node[] {
  const wanted = query.filters.filter(({ isExcluded }) => !isExcluded)
  if (wanted.length === 0 || countBeforeFacets > 0 || clauses.every(({ passages }) => passages === 0)) return []
  const filters = query.filters.filter(({ isExcluded }) => isExcluded)
  const without = wanted.map((filter) => quoteWord(formatFilter(filter))).join(', ')
  return [renderAgain(`Without ${without}`, { ...state, query: formatQuery({ ...query, filters }) })]
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
