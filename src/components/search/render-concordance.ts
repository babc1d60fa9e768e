import { toKwic } from '#search/kwic.ts'
import { createElement } from './create-element.ts'
import { renderLine } from './render-line.ts'
import { renderPassageLink, type ShownPassage, toManner } from './render-passage.ts'

/** One occurrence of a passage, counted from 0. */
export type ShownLine = { readonly passage: ShownPassage; readonly index: number }

/** The column of the sources leaves so much room for context, in letters. */
const width = 33

/** Occurrences line by line, each with its source and passage. */
export function renderConcordance(lines: readonly ShownLine[], { base }: { base: string }): Node[] {
  const items = lines.map(({ passage, index }) =>
    createElement('li', { class: 'search-flat' }, [
      createElement('p', { class: 'search-of' }, [
        createElement('a', { class: 'search-key', href: `${base}sources/${passage.source.key}/` }, [
          passage.source.key,
        ]),
        ' ',
        renderPassageLink(passage, base),
      ]),
      renderLine(toKwic(passage, index, width), toManner(passage)),
    ]),
  )
  return [createElement('ol', { role: 'list', class: 'search-lines' }, items)]
}
