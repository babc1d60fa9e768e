import { citationStyles, type StyleId } from '#dossier/citation/citation-styles.ts'
import type { OpenDossier } from '#search/open-dossier.ts'
import type { Found } from '#search/search-passages.ts'
import { createElement } from './create-element.ts'

/** The style that was chosen last, for as long as the page is open. */
let style: StyleId = 'chicago-note'

/** What takes all hits along, not only those shown: a list of citations for the clipboard, and a file of rows. */
export function renderExports(found: Found, dossier: OpenDossier, { base }: { base: string }): Node[] {
  if (found.hits.length === 0) return []
  const status = createElement('p', { class: 'search-exports-status', role: 'status' })
  const rest = createElement('div')
  const choice = createElement(
    'select',
    { id: 'search-style' },
    citationStyles.map(({ id, name }) => createElement('option', { value: id }, [name])),
  )
  choice.value = style
  choice.addEventListener('change', () => {
    style = citationStyles.find(({ id }) => id === choice.value)?.id ?? style
  })
  const hits = found.hits.length === 1 ? '1 hit' : `all ${found.hits.length} hits`

  function offer(words: string, run: () => Promise<string>): HTMLButtonElement {
    const button = createElement('button', { type: 'button' }, [words])
    button.addEventListener('click', async () => {
      if (button.hasAttribute('aria-disabled')) return
      button.setAttribute('aria-disabled', 'true')
      status.textContent = 'One moment …'
      rest.replaceChildren()
      status.textContent = await run().catch(
        () => 'Not all of it could be fetched. Check the connection and try once more.',
      )
      button.removeAttribute('aria-disabled')
    })
    return button
  }

  return [
    createElement('div', { class: 'search-exports', role: 'group', 'aria-label': `Take ${hits} along` }, [
      createElement('span', { class: 'search-exports-citing' }, [
        offer('Copy as citations', async () => {
          const { copyCitations } = await import('./export-hits.ts')
          const { said, uncopied } = await copyCitations(found, dossier, { base, style })
          if (uncopied) rest.replaceChildren(renderUncopied(uncopied))
          return said
        }),
        createElement('label', { for: 'search-style' }, ['in the style']),
        choice,
      ]),
      offer('Download hits as CSV', async () => {
        const { downloadHits } = await import('./export-hits.ts')
        return downloadHits(found, dossier)
      }),
      status,
      rest,
    ]),
  ]
}

/** Where the browser does not let a page copy, the citations stand here to be copied by hand. */
function renderUncopied(citations: string): HTMLElement {
  const field = createElement('textarea', { readonly: '', rows: '6', 'aria-label': 'Citations' })
  field.value = citations
  field.addEventListener('focus', () => field.select())
  return field
}
