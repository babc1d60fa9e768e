import { toMarkedAddress } from '#search/address.ts'
import { listPrintedWords, toExcerpt } from '#search/excerpt.ts'
import type { FoundPassage } from '#search/load-passage.ts'
import { createElement } from './create-element.ts'
import { renderTitle } from './render-title.ts'

/** A passage that is shown, and whether it holds all words. */
export type ShownPassage = FoundPassage & { readonly isComplete: boolean }

/** The hits as one or two numbered lists: with all words, then with some. */
export function renderResults(passages: readonly ShownPassage[], { isSplit }: { isSplit: boolean }): Node[] {
  if (!isSplit) return renderList(passages, 1)
  const complete = passages.filter(({ isComplete }) => isComplete)
  const partial = passages.filter(({ isComplete }) => !isComplete)
  return [
    ...(complete.length > 0 ? [renderHeading('With all words'), ...renderList(complete, 1)] : []),
    ...(partial.length > 0
      ? [renderHeading('With some of the words'), ...renderList(partial, complete.length + 1)]
      : []),
  ]
}

/** The button that shows further hits. */
export function renderMore({ shown, all }: { shown: number; all: number }, showMore: () => void): Node[] {
  if (shown >= all) return []
  const button = createElement('button', { type: 'button', class: 'search-more' }, [
    `Show more: ${shown} of ${all} are shown`,
  ])
  button.addEventListener('click', showMore)
  return [button]
}

function renderHeading(words: string): HTMLElement {
  return createElement('h2', { class: 'search-tier' }, [words])
}

function renderList(passages: readonly ShownPassage[], start: number): Node[] {
  if (passages.length === 0) return []
  return [createElement('ol', { role: 'list', class: 'search-results', start: String(start) }, passages.map(renderHit))]
}

function renderHit({ url, words, locations, meta }: ShownPassage): HTMLElement {
  const address = toMarkedAddress(url, listPrintedWords(words, locations))
  return createElement('li', { class: 'search-hit' }, [
    createElement('a', { class: 'search-hit-link', href: address }, [
      renderLabel(meta['label'] ?? ''),
      ' ',
      renderTitle({ title: meta['title'] ?? '', voice: meta['voice'] ?? '' }),
    ]),
    createElement('p', { class: 'search-hit-place' }, [[meta['outlet'], meta['date']].filter(Boolean).join(' · ')]),
    renderExcerpt(words, locations, meta['language'] ?? ''),
  ])
}

/** "¶4" is shown so and read aloud as "paragraph 4"; matter has its name. */
function renderLabel(label: string): HTMLElement {
  const number = /^¶(\d+)$/u.exec(label)?.[1]
  if (!number) return createElement('span', { class: 'search-hit-label' }, [label])
  const unseen = createElement('span', { class: 'search-unseen' }, ['Paragraph '])
  return createElement('span', { class: 'search-hit-label search-hit-number' }, [unseen, number])
}

function renderExcerpt(words: readonly string[], locations: readonly number[], language: string): HTMLElement {
  const { pieces, cutBefore, cutAfter } = toExcerpt(words, locations)
  const text = pieces.map(({ text, isMarked }) => (isMarked ? createElement('mark', {}, [text]) : text))
  const cut = (): HTMLElement => createElement('span', { class: 'search-cut' }, ['[…]'])
  return createElement('blockquote', { class: 'search-hit-text theirs', dir: 'auto', lang: language }, [
    ...(cutBefore ? [cut(), ' '] : []),
    ...text,
    ...(cutAfter ? [' ', cut()] : []),
  ])
}
