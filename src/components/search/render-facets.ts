import type { FacetName } from '#search/address.ts'
import type { Facet, FacetValue } from '#search/facets.ts'
import { createElement } from './create-element.ts'
import { renderTitle } from './render-title.ts'

const legends: Readonly<Record<FacetName, string>> = {
  source: 'Source',
  outlet: 'Outlet',
  year: 'Year',
  actor: 'Names',
}

/** So many values of a facet are shown before somebody asks for the rest. */
const firstValues = 6

/** Facets as groups of check boxes, with the number of passages that each would leave. */
export async function renderFacets(
  facets: readonly Facet[],
  { form, opened }: { form: string; opened: Set<FacetName> },
): Promise<Node[]> {
  return Promise.all(
    facets.filter(({ values }) => values.length > 0).map((facet) => renderFacet(facet, { form, opened })),
  )
}

async function renderFacet(facet: Facet, { form, opened }: { form: string; opened: Set<FacetName> }): Promise<Node> {
  const { name, values, isCut } = facet
  const isOpen = opened.has(name)
  const shown = values.filter(({ isChosen }, index) => isOpen || isChosen || index < firstValues)
  const items = await Promise.all(shown.map((value) => renderValue(name, value, form)))
  const list = createElement('ul', { role: 'list' }, items)
  const group = createElement('fieldset', { class: 'search-facet' }, [
    createElement('legend', {}, [legends[name]]),
    list,
  ])
  if (shown.length < values.length) group.append(renderOpener(facet, { form, opened, list }))
  if (isCut && isOpen) group.append(createElement('p', {}, [`The ${values.length} with the most are counted.`]))
  return group
}

function renderOpener(
  { name, values }: Facet,
  { form, opened, list }: { form: string; opened: Set<FacetName>; list: HTMLElement },
): HTMLElement {
  const button = createElement('button', { type: 'button' }, [`All ${values.length}`])
  button.addEventListener('click', async () => {
    opened.add(name)
    list.replaceChildren(...(await Promise.all(values.map((value) => renderValue(name, value, form)))))
    button.remove()
    list.querySelectorAll('input')[firstValues]?.focus()
  })
  return button
}

async function renderValue(
  name: FacetName,
  { value, count, isChosen, example }: FacetValue,
  form: string,
): Promise<Node> {
  const box = createElement('input', { type: 'checkbox', name, value, form })
  box.checked = isChosen
  const label = name === 'source' && example ? renderTitle((await example.data()).meta) : value
  const words = createElement('span', { class: 'search-value', dir: 'auto' }, [label])
  const number = createElement('span', { class: 'search-count' }, [String(count)])
  return createElement('li', {}, [createElement('label', {}, [box, words, ' ', number])])
}
