import { type FacetName, facetNames, parseAddress, type SearchState, toAddress } from '#search/address.ts'
import { loadPassage } from '#search/load-passage.ts'
import { createPassageSearch, type Found, type PassageSearch } from '#search/search-passages.ts'
import { toStatusLine } from '#search/status-line.ts'
import { createElement } from './create-element.ts'
import { loadIndex } from './load-index.ts'
import { moveThroughResults } from './move-through-results.ts'
import { renderAdvice } from './render-advice.ts'
import { renderFacets } from './render-facets.ts'
import { renderMore, renderResults, type ShownPassage } from './render-results.ts'
import { createSearchHistory, keepShown, readShown } from './search-history.ts'

/** So many hits are shown at first, and again with each press of the button. */
const hitsAtOnce = 10

/** So long typing must rest before it is searched, in milliseconds. */
const rest = 120

/** The search: a form that works on the address, a status line, facets and results. `SearchForm.astro` holds its parts. */
class DossierSearch extends HTMLElement {
  #history = createSearchHistory()
  #search: Promise<PassageSearch> | undefined
  #turn = 0
  #timer = 0
  #chosen = parseAddress(location.search).chosen
  #opened = new Set<FacetName>()

  connectedCallback(): void {
    const { form, box, narrowing } = this.#parts()
    form.hidden = false
    narrowing.open = matchMedia('(min-width: 60rem)').matches
    box.value = parseAddress(location.search).query
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send(this.#read())
    })
    box.addEventListener('input', () => this.#follow())
    // Shows what there is to narrow by, and has the index at hand when typing begins.
    box.addEventListener('focus', () => this.#search ?? void this.#run(this.#read(), hitsAtOnce))
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox') this.#tick(event.target)
    })
    this.addEventListener('click', (event) => this.#followLink(event))
    addEventListener('popstate', () => this.#arrive())
    moveThroughResults(this, box, () => {
      box.value = ''
      this.#send(this.#read())
    })
    if (location.search) void this.#run(parseAddress(location.search), readShown(hitsAtOnce))
    if (location.hash === '#search-box') box.focus()
  }

  /** What is asked: the words in the box, and the values ticked, which the address names before there are boxes. */
  #read(): SearchState {
    return parseAddress(toAddress({ query: this.#parts().box.value, chosen: this.#chosen }))
  }

  #tick({ name, value, checked }: HTMLInputElement): void {
    const facet = facetNames.find((known) => known === name)
    if (!facet) return
    const others = this.#chosen[facet].filter((other) => other !== value)
    this.#chosen = { ...this.#chosen, [facet]: checked ? [...others, value] : others }
    this.#send(this.#read())
  }

  #follow(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      const state = this.#read()
      this.#history.follow(toAddress(state))
      void this.#run(state, hitsAtOnce)
    }, rest)
  }

  #send(state: SearchState): void {
    clearTimeout(this.#timer)
    this.#history.settle(toAddress(state))
    void this.#run(state, hitsAtOnce)
  }

  #arrive(): void {
    clearTimeout(this.#timer)
    this.#history.arrive()
    const state = parseAddress(location.search)
    this.#parts().box.value = state.query
    void this.#run(state, readShown(hitsAtOnce))
  }

  #followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link?.hasAttribute('data-search-again') || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const state = parseAddress(link.search)
    this.#parts().box.value = state.query
    this.#send(state)
    this.#parts().box.focus()
  }

  async #run(state: SearchState, shown: number): Promise<void> {
    this.#chosen = state.chosen
    this.#turn += 1
    const turn = this.#turn
    // A later search may have overtaken this one.
    const isLast = (): boolean => turn === this.#turn
    try {
      const search = await this.#prepare()
      const found = await search(state)
      const passages = await loadShown(found, shown)
      if (isLast()) this.#show(found, passages)
    } catch {
      if (isLast()) this.#fail()
    }
  }

  #prepare(): Promise<PassageSearch> {
    const { base = '/', tag = '', language = '' } = this.dataset
    this.#search ??= loadIndex({ base, tag }).then(({ index, table }) =>
      createPassageSearch(index, { table, language }),
    )
    return this.#search
  }

  #show(found: Found, passages: readonly ShownPassage[]): void {
    const { form, status, results, facets, narrowing } = this.#parts()
    const { base = '/', corpus = '', sources } = this.dataset
    const focused = this.#focusedBox()
    status.textContent = toStatusLine(found, { sources: Number(sources) })
    results.replaceChildren(
      ...renderResults(passages, { isSplit: found.hits.some(({ isComplete }) => !isComplete) }),
      ...renderMore(
        { shown: passages.length, all: found.hits.length },
        () => void this.#showMore(found.state, passages.length),
      ),
      ...renderAdvice(found, { corpus, sourcesAddress: `${base}sources/` }),
    )
    facets.replaceChildren(...renderFacets(found.facets, { form: form.id, opened: this.#opened }))
    narrowing.hidden = facets.childElementCount === 0
    if (facetNames.some((name) => found.state.chosen[name].length > 0)) narrowing.open = true
    if (focused) this.#focusBox(focused)
  }

  async #showMore(state: SearchState, before: number): Promise<void> {
    await this.#run(state, before + hitsAtOnce)
    keepShown(before + hitsAtOnce)
    this.querySelectorAll<HTMLElement>('.search-hit-link')[before]?.focus()
  }

  #fail(): void {
    const { status, results, narrowing } = this.#parts()
    const { base = '/' } = this.dataset
    this.#search = undefined
    status.textContent = 'The search index could not be loaded. Check the connection and load this page again.'
    results.replaceChildren(createElement('a', { href: `${base}sources/` }, ['Read the list of sources']))
    narrowing.hidden = true
  }

  /** The check boxes are made anew with every search; the one in use keeps the focus. */
  #focusedBox(): { name: string; value: string } | undefined {
    const active = document.activeElement
    const isBox = active instanceof HTMLInputElement && active.type === 'checkbox' && this.contains(active)
    return isBox ? { name: active.name, value: active.value } : undefined
  }

  #focusBox({ name, value }: { name: string; value: string }): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    const same = boxes.find((box) => box.name === name && box.value === value)
    if (same) same.focus()
    else this.#parts().box.focus()
  }

  #parts(): {
    form: HTMLFormElement
    box: HTMLInputElement
    status: HTMLElement
    narrowing: HTMLDetailsElement
    facets: HTMLElement
    results: HTMLElement
  } {
    return {
      form: this.#part('form', HTMLFormElement),
      box: this.#part('[data-search-box]', HTMLInputElement),
      status: this.#part('.search-status', HTMLElement),
      narrowing: this.#part('.search-narrowing', HTMLDetailsElement),
      facets: this.#part('.search-facets', HTMLElement),
      results: this.#part('.search-found', HTMLElement),
    }
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = this.querySelector(selector)
    if (!(element instanceof kind)) throw new TypeError(`Cannot find ${selector} in dossier-search`)
    return element
  }
}

async function loadShown({ hits }: Found, shown: number): Promise<ShownPassage[]> {
  const passages = await Promise.all(
    hits.slice(0, shown).map(async (hit) => ({ passage: await loadPassage(hit), isComplete: hit.isComplete })),
  )
  return passages.flatMap(({ passage, isComplete }) => (passage ? [{ ...passage, isComplete }] : []))
}

customElements.define('dossier-search', DossierSearch)
