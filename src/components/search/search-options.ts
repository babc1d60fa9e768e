import { type SearchState, sorts } from '#search/address.ts'
import type { Found } from '#search/search-passages.ts'

/** The controls of how results are shown: their order, how words in quotation marks are read, whether all lines are shown. */
export type SearchOptions = {
  /** Shows what the address says; controls that change nothing are hidden. */
  show(found: Found): void
  hide(): void
  /** What a control that was changed says instead, if it is one of these. */
  read(changed: EventTarget | null): Partial<Pick<SearchState, 'sort' | 'withEndings' | 'showsAll'>> | undefined
}

/** Takes hold of the controls within `root`. */
export function createSearchOptions(root: HTMLElement): SearchOptions {
  const [sort, phrases] = root.querySelectorAll('select')
  const every = root.querySelector('input')
  if (!sort || !phrases || !every) throw new TypeError('Cannot find the controls of the search')
  return {
    show: ({ state, query, hits, occurrences }) => {
      const soughts = [...query.clauses.flatMap(({ alternatives }) => alternatives), ...query.excluded]
      const hasPhrase = soughts.some(
        (sought) =>
          sought.kind === 'phrase' || (sought.kind === 'near' && sought.of.some(({ kind }) => kind === 'phrase')),
      )
      sort.value = state.sort
      phrases.value = state.withEndings ? 'endings' : 'letters'
      every.checked = state.showsAll
      const isFlat = state.sort === 'left' || state.sort === 'right'
      if (sort.parentElement) sort.parentElement.hidden = hits.length === 0
      if (phrases.parentElement) phrases.parentElement.hidden = !hasPhrase
      if (every.parentElement) every.parentElement.hidden = occurrences === 0 || isFlat
      root.hidden = hits.length === 0 && !hasPhrase
    },
    hide: () => {
      root.hidden = true
    },
    read: (changed) => {
      if (changed === sort) return { sort: sorts.find((known) => known === sort.value) ?? 'relevance' }
      if (changed === phrases) return { withEndings: phrases.value === 'endings' }
      return changed === every ? { showsAll: every.checked } : undefined
    },
  }
}
