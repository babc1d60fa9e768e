/** Finds the parts of the search that `SearchForm.astro` holds; throws where the page lacks one. */
export function findParts(root: HTMLElement) {
  function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const element = root.querySelector(selector)
    if (!(element instanceof kind)) throw new TypeError(`Cannot find ${selector} in ${root.localName}`)
    return element
  }
  return {
    form: find('form', HTMLFormElement),
    box: find('[data-search-box]', HTMLInputElement),
    status: find('.search-status', HTMLElement),
    reading: find('.search-reading', HTMLElement),
    options: find('.search-options', HTMLElement),
    narrowing: find('.search-narrowing', HTMLDetailsElement),
    facets: find('.search-facets', HTMLElement),
    results: find('.search-found', HTMLElement),
    taking: find('.search-taking', HTMLElement),
  }
}
