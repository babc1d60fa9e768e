import { parseAddress, type SearchState, toAddress } from '#search/address.ts'
import { sumSteps } from '#search/number-steps.ts'
import { type OpenDossier, openDossier } from '#search/open-dossier.ts'
import { type FieldName, fieldNames } from '#search/query.ts'
import { createPassageSearch, type Found, type PassageSearch } from '#search/search-passages.ts'
import { toStatusLine } from '#search/status-line.ts'
import { createElement } from './create-element.ts'
import { findParts } from './find-parts.ts'
import { loadIndex } from './load-index.ts'
import { moveThroughResults } from './move-through-results.ts'
import { renderAdvice } from './render-advice.ts'
import { renderExports } from './render-exports.ts'
import { renderFacets } from './render-facets.ts'
import { renderReading } from './render-reading.ts'
import { renderResults } from './render-results.ts'
import { renderStatus } from './render-status.ts'
import { replaceBoxes } from './replace-boxes.ts'
import { createSearchHistory, keepView, readView } from './search-history.ts'
import { createSearchOptions } from './search-options.ts'

/** So long typing must rest before it is searched, in milliseconds. */
const rest = 120

type Opened = { readonly dossier: OpenDossier; readonly search: PassageSearch }

/** The search: a form that works on the address, a status line, facets and results. `SearchForm.astro` holds its parts. */
class DossierSearch extends HTMLElement {
  #history = createSearchHistory()
  #opened: Promise<Opened> | undefined
  #parts = findParts(this)
  #options = createSearchOptions(this.#parts.options)
  #turn = 0
  #timer = 0
  #state = parseAddress(location.search)
  #unfolded = new Set<FieldName>()

  connectedCallback(): void {
    const { form, box, narrowing } = this.#parts
    form.hidden = false
    narrowing.open = matchMedia('(min-width: 60rem)').matches
    box.value = this.#state.query
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send(this.#read())
    })
    box.addEventListener('input', () => this.#follow())
    // Shows what there is to narrow by, and has the index at hand when typing begins.
    box.addEventListener('focus', () => this.#opened ?? void this.#run(this.#read(), 1))
    this.addEventListener('change', (event) => this.#change(event.target))
    this.addEventListener('click', (event) => this.#followLink(event))
    addEventListener('popstate', () => this.#arrive())
    moveThroughResults(this, box, () => {
      box.value = ''
      this.#send(this.#read())
    })
    if (location.search) void this.#comeBack()
    if (location.hash === '#search-box') box.focus()
  }

  /** What is asked: the words in the box, and what the address names besides. */
  #read(): SearchState {
    return parseAddress(toAddress({ ...this.#state, query: this.#parts.box.value }))
  }

  #change(target: EventTarget | null): void {
    const option = this.#options.read(target)
    const isBox = target instanceof HTMLInputElement && target.type === 'checkbox'
    const name = isBox ? fieldNames.find((known) => known === target.name) : undefined
    if (!option && !name) return
    if (option) this.#state = { ...this.#state, ...option }
    if (isBox && name) {
      const { chosen } = this.#state
      const others = chosen[name].filter((other) => other !== target.value)
      this.#state = {
        ...this.#state,
        chosen: { ...chosen, [name]: target.checked ? [...others, target.value] : others },
      }
    }
    this.#send(this.#read())
  }

  #follow(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      const state = this.#read()
      this.#history.follow(toAddress(state))
      void this.#run(state, 1)
    }, rest)
  }

  #send(state: SearchState): void {
    clearTimeout(this.#timer)
    this.#history.settle(toAddress(state))
    void this.#run(state, 1)
  }

  #arrive(): void {
    clearTimeout(this.#timer)
    this.#history.arrive()
    const state = parseAddress(location.search)
    this.#parts.box.value = state.query
    this.#state = state
    void this.#comeBack()
  }

  /** Shows what this entry of the history showed. */
  async #comeBack(): Promise<void> {
    const { times, top } = readView()
    await this.#run(this.#state, times)
    if (top > 0) scrollTo({ top, behavior: 'instant' })
  }

  #followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link && !link.hasAttribute('data-search-again')) keepView({ ...readView(), top: scrollY })
    if (!link?.hasAttribute('data-search-again') || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const state = parseAddress(link.search)
    this.#parts.box.value = state.query
    this.#state = state
    this.#send(state)
    this.#parts.box.focus()
  }

  /** Searches and shows; `times` is how often something is shown. */
  async #run(state: SearchState, times: number): Promise<void> {
    this.#state = state
    this.#turn += 1
    const turn = this.#turn
    // A later search may have overtaken this one.
    const isLast = (): boolean => turn === this.#turn
    try {
      const { dossier, search } = await this.#open()
      const found = await search(state)
      const { base = '/' } = this.dataset
      const showMore = (): void => void this.#showMore(state, times)
      const [results, facets] = await Promise.all([
        renderResults(found, { dossier, base, times, showMore }),
        renderFacets(found.facets, { dossier, form: this.#parts.form.id, opened: this.#unfolded }),
      ])
      if (isLast()) this.#show(found, dossier, { results, facets })
    } catch {
      if (isLast()) this.#fail()
    }
  }

  #open(): Promise<Opened> {
    const { base = '/', tag = '', language = '' } = this.dataset
    this.#opened ??= loadIndex({ base, tag })
      .then(openDossier)
      .then((dossier) => ({ dossier, search: createPassageSearch(dossier, { language }) }))
    return this.#opened
  }

  #show(found: Found, dossier: OpenDossier, rendered: { results: readonly Node[]; facets: readonly Node[] }): void {
    const { box, status, reading, taking, results, facets, narrowing } = this.#parts
    const { base = '/', sources } = this.dataset
    const matter = new Set(sumSteps(dossier.table.matter))
    status.replaceChildren(...renderStatus(toStatusLine(found, { sources: Number(sources), matter })))
    reading.replaceChildren(...renderReading(found, dossier))
    taking.replaceChildren(...renderExports(found, dossier, { base }))
    this.#options.show(found)
    results.replaceChildren(...rendered.results, ...renderAdvice(found, { sourcesAddress: `${base}sources/` }))
    replaceBoxes(facets, rendered.facets, box)
    narrowing.hidden = facets.childElementCount === 0
    if (fieldNames.some((name) => found.state.chosen[name].length > 0)) narrowing.open = true
  }

  async #showMore(state: SearchState, times: number): Promise<void> {
    const before = this.querySelectorAll('.search-hit-link').length
    await this.#run(state, times + 1)
    keepView({ times: times + 1, top: 0 })
    this.querySelectorAll<HTMLElement>('.search-hit-link')[before]?.focus()
  }

  #fail(): void {
    const { status, reading, taking, results, narrowing } = this.#parts
    const { base = '/' } = this.dataset
    const sum = 'The search index could not be loaded. Check the connection and load this page again.'
    this.#opened = undefined
    status.replaceChildren(...renderStatus({ sum, remarks: [] }))
    reading.replaceChildren()
    taking.replaceChildren()
    results.replaceChildren(createElement('a', { href: `${base}sources/` }, ['Read the list of sources']))
    this.#options.hide()
    narrowing.hidden = true
  }
}

customElements.define('dossier-search', DossierSearch)
