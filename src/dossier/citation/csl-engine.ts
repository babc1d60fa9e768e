import { Cite } from 'rehype-citation'
import { deriveAuthorDateStyle } from './author-date-style.ts'

/** One citation of an item, for a place in it if there is a locator. */
export type Cited = { readonly id: string; readonly locator?: string; readonly label?: 'paragraph' }

/** A CSL-JSON item, as far as the style reads it. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string }

/** The citation processor that rehype-citation carries, with the items it may cite. */
export type CslEngine = {
  readonly updateItems: (ids: readonly string[]) => void
  readonly makeBibliography: () => [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]]
  readonly makeCitationCluster: (cited: readonly Cited[]) => string
}

type CslPlugin = {
  readonly templates: {
    readonly data: Readonly<Record<string, string>>
    readonly get: (name: string) => string
    readonly add: (name: string, xml: string) => void
  }
  readonly engine: (items: readonly CslItem[], style: string, locale: string, format: string) => CslEngine
}

/** The name of the dossier's style, once {@link registerStyle} has made it known. */
export const style = 'dossier-author-date'

// The adapter: rehype-citation 2.3 ships no types for the processor it carries.
const csl = (Cite as unknown as { plugins: { config: { get: (name: string) => CslPlugin } } }).plugins.config.get(
  '@csl',
)

/** Makes the dossier's style known to rehype-citation, under its name. */
export function registerStyle(): void {
  if (!(style in csl.templates.data))
    csl.templates.add(style, deriveAuthorDateStyle(csl.templates.get('chicago'), style))
}

/** A processor for these items in the dossier's author-date style; everything it needs comes with the package. */
export function createCslEngine(items: readonly CslItem[]): CslEngine {
  registerStyle()
  const engine = csl.engine(items, style, 'en-US', 'html')
  engine.updateItems(items.map(({ id }) => id))
  return engine
}
