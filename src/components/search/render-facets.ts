import type { Facet, FacetValue } from '#search/facets.ts'
import type { LoadedSource, OpenDossier } from '#search/open-dossier.ts'
import type { FieldName } from '#search/query.ts'
import { createElement } from './create-element.ts'
import { renderTitle } from './render-title.ts'

const legends: Readonly<Record<FieldName, string>> = {
  source: 'Source',
  outlet: 'Outlet',
  year: 'Year',
  actor: 'Actor named',
  speaker: 'Speaker',
  topic: 'Topic',
}

/** So many values of a facet are shown before somebody asks for the rest. */
const firstValues = 6

/** More are not shown even then. */
const mostValues = 500

type Context = {
  readonly dossier: OpenDossier
  /** The form that the boxes belong to. */
  readonly form: string
  /** The facets of which all values are shown. */
  readonly opened: Set<FieldName>
}

/** Facets as groups of check boxes, with the number of passages that each would leave. */
export async function renderFacets(facets: readonly Facet[], context: Context): Promise<Node[]> {
  const shown = facets
    .map(({ name, values }) => ({ name, values: values.filter(({ count, isChosen }) => count > 0 || isChosen) }))
    .filter(({ values }) => values.length > 0)
  return Promise.all(shown.map((facet) => renderFacet(facet, context)))
}

async function renderFacet({ name, values }: Facet, context: Context): Promise<HTMLElement> {
  const { opened, form } = context
  const limit = opened.has(name) ? mostValues : firstValues
  const shown = values.filter(({ isChosen }, index) => isChosen || index < limit)
  const heads = await loadHeads(name === 'source' ? shown : [], context.dossier)
  const items = shown.map((value) => renderValue(name, value, { form, head: heads.get(value.value) }))
  const group = createElement('fieldset', { class: 'search-facet' }, [
    createElement('legend', {}, [legends[name]]),
    createElement('ul', { role: 'list' }, items),
  ])
  if (shown.length === values.length) return group
  if (opened.has(name)) {
    group.append(createElement('p', {}, [`The first ${mostValues} of ${values.length}.`]))
    return group
  }
  const button = createElement('button', { type: 'button' }, [`All ${values.length}`])
  button.addEventListener('click', async () => {
    opened.add(name)
    const all = await renderFacet({ name, values }, context)
    group.replaceWith(all)
    all.querySelectorAll('input')[shown.length]?.focus()
  })
  group.append(button)
  return group
}

/** The heads of sources, which are shown by their titles, or by their keys where no title can be fetched. */
async function loadHeads(
  values: readonly FacetValue[],
  dossier: OpenDossier,
): Promise<ReadonlyMap<string, LoadedSource>> {
  const { key } = dossier.table.sources
  const places = values.map(({ value }) => key.indexOf(value)).filter((place) => place >= 0)
  const spans = places.map((place) => dossier.firstSpanOf(place))
  const loaded = await dossier.loadSpans(spans).catch(() => [])
  return new Map(loaded.map(({ source }) => [source.key, source]))
}

function renderValue(
  name: FieldName,
  { value, shown, count, isChosen }: FacetValue,
  { form, head }: { form: string; head: LoadedSource | undefined },
): Node {
  const box = createElement('input', { type: 'checkbox', name, value, form })
  box.checked = isChosen
  const words = createElement('span', { class: 'search-value', dir: 'auto' }, [head ? renderTitle(head) : shown])
  const number = createElement('span', { class: 'search-count' }, [String(count)])
  return createElement('li', {}, [createElement('label', {}, [box, words, ' ', number])])
}
