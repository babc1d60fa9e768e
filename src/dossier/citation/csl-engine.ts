import { Cite } from 'rehype-citation'
import { accessed, adaptStyle, alone, asPrinted } from './adapt-style.ts'
import { deriveAuthorDateStyle } from './author-date-style.ts'
import { bluebook } from './styles/bluebook.ts'
import { chicagoNote } from './styles/chicago-note.ts'

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

/** The styles that CSL prints, by the names under which {@link registerStyle} makes them known. */
export type CslStyle = typeof style | 'dossier-note' | 'dossier-apa' | 'dossier-mla' | 'dossier-bluebook'

// The adapter: rehype-citation 2.3 ships no types for the processor it carries.
const csl = (Cite as unknown as { plugins: { config: { get: (name: string) => CslPlugin } } }).plugins.config.get(
  '@csl',
)

/** The official styles, adapted: those of rehype-citation, and the two that it lacks from styles/. */
const styles: Readonly<Record<CslStyle, () => string>> = {
  [style]: () => deriveAuthorDateStyle(csl.templates.get('chicago'), style),
  'dossier-note': () => adaptStyle(chicagoNote, 'dossier-note', [...asPrinted, ...alone, accessed]),
  'dossier-apa': () => adaptStyle(csl.templates.get('apa'), 'dossier-apa', [...asPrinted, ...alone, accessed]),
  'dossier-mla': () =>
    adaptStyle(csl.templates.get('mla'), 'dossier-mla', [
      ...asPrinted,
      ...alone,
      accessed,
      { from: ' subsequent-author-substitute="---"', to: '' },
      // A title beside the name wherever two sources have the same author: a citation stands alone here.
      { from: '<if disambiguate="true">', to: '<if type="bill">' },
      // "para.4" otherwise: MLA abbreviates as "par. 4", which comes with the place.
      { from: '<label variable="locator" form="short"/>', to: '' },
    ]),
  'dossier-bluebook': () => bluebook,
}

/** Makes a style known to rehype-citation, under its name. */
export function registerStyle(name: CslStyle = style): void {
  if (!(name in csl.templates.data)) csl.templates.add(name, styles[name]())
}

/** A processor for these items in the dossier's author-date style or another; everything it needs comes with the package. */
export function createCslEngine(items: readonly CslItem[], name: CslStyle = style): CslEngine {
  registerStyle(name)
  const engine = csl.engine(items, name, 'en-US', 'html')
  engine.updateItems(items.map(({ id }) => id))
  return engine
}

/** An official style as rehype-citation carries it, in XML, for other processors to be compared with. */
export function readOfficialStyle(name: 'apa' | 'chicago'): string {
  return csl.templates.get(name)
}
