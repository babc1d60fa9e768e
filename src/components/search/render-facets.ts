import type { FacetName } from '#search/address.ts'
import type { Facet, FacetValue } from '#search/facets.ts'
import { createElement } from './create-element.ts'
import { renderTitle } from './render-title.ts'

const legends: Readonly<Record<FacetName, string>> = {
  source: 'Source',
  outlet: 'Outlet',
  year: 'Year',
  actor: 'Actor named',
}

/** So many values of a facet are shown before somebody asks for the rest. */
const firstValues = 6

/** More are not shown even then. */
const mostValues = 500

/** Facets as groups of check boxes, with the number of passages that each would leave. */
export function renderFacets(
  facets: readonly Facet[],
  { form, opened }: { form: string; opened: Set<FacetName> },
): Node[] {
  return facets.filter(({ values }) => values.length > 0).map((facet) => renderFacet(facet, { form, opened }))
}

function renderFacet({ name, values }: Facet, { form, opened }: { form: string; opened: Set<FacetName> }): Node {
  const shown = values.filter(
    ({ isChosen }, index) => isChosen || index < (opened.has(name) ? mostValues : firstValues),
  )
  const list = createElement(
    'ul',
    { role: 'list' },
    shown.map((value) => renderValue(name, value, form)),
  )
  const group = createElement('fieldset', { class: 'search-facet' }, [
    createElement('legend', {}, [legends[name]]),
    list,
  ])
  if (shown.length === values.length) return group
  if (opened.has(name)) {
    group.append(createElement('p', {}, [`The first ${mostValues} of ${values.length}.`]))
    return group
  }
  const button = createElement('button', { type: 'button' }, [`All ${values.length}`])
  button.addEventListener('click', () => {
    opened.add(name)
    const all = renderFacet({ name, values }, { form, opened })
    group.replaceWith(all)
    if (all instanceof HTMLElement) all.querySelectorAll('input')[shown.length]?.focus()
  })
  group.append(button)
  return group
}

function renderValue(name: FacetName, { value, count, isChosen, title }: FacetValue, form: string): Node {
  const box = createElement('input', { type: 'checkbox', name, value, form })
  box.checked = isChosen
  const words = createElement('span', { class: 'search-value', dir: 'auto' }, [title ? renderTitle(title) : value])
  const number = createElement('span', { class: 'search-count' }, [String(count)])
  return createElement('li', {}, [createElement('label', {}, [box, words, ' ', number])])
}
