import type { KwicLine, Piece } from '#search/kwic.ts'
import { createElement } from './create-element.ts'

/** How the words of a source are shown: its language, and the direction of the whole text that a line is cut from. */
export type Manner = { readonly lang: string; readonly dir: 'ltr' | 'rtl' }

/** An occurrence in its context, in quotation marks; dots outside of them stand for what is left out. */
export function renderLine({ before, keyword, after, cutBefore, cutAfter }: KwicLine, manner: Manner): HTMLElement {
  return createElement('blockquote', { class: 'search-line theirs', ...manner }, [
    createElement('span', { class: 'search-before' }, [
      ...(cutBefore ? [cut(), ' '] : []),
      '“',
      ...renderPieces(before),
    ]),
    createElement('span', { class: 'search-after' }, [
      createElement('mark', { class: 'search-keyword' }, [keyword]),
      ...renderPieces(after),
      '”',
      ...(cutAfter ? [' ', cut()] : []),
    ]),
  ])
}

/** The beginning of a text in which no word was sought. */
export function renderBeginning(beginning: string, { isCut }: { isCut: boolean }, manner: Manner): HTMLElement {
  return createElement('blockquote', { class: 'search-beginning theirs', ...manner }, [
    `“${beginning}”`,
    ...(isCut ? [' ', cut()] : []),
  ])
}

function renderPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? createElement('mark', {}, [text]) : text))
}

function cut(): Node {
  return createElement('span', { class: 'search-cut' }, ['…'])
}
