import { type FoundText, firstLines, listPrinted, toBeginning, toKwic } from '#search/kwic.ts'
import { toMarkedAddress } from '#search/marked-address.ts'
import type { LoadedSpan, OpenDossier } from '#search/open-dossier.ts'
import { textDirection } from '#search/text-direction.ts'
import { createElement } from './create-element.ts'
import { type Manner, renderBeginning, renderLine } from './render-line.ts'

/** A passage that was found, with its text. */
export type ShownPassage = LoadedSpan & FoundText

/** So many lines of a passage are shown before somebody asks for the rest. */
const firstLinesShown = 3

/** A passage with its number, who speaks in its statements, and what was found, line by line. */
export function renderPassage(
  passage: ShownPassage,
  { base, dossier, showsAll }: { base: string; dossier: OpenDossier; showsAll: boolean },
): HTMLElement {
  const speakers = listSpeakers(passage.span, dossier)
  return createElement('li', { class: 'search-hit' }, [
    renderPassageLink(passage, base),
    createElement('div', { class: 'search-hit-words' }, [
      ...(speakers.length > 0
        ? [
            createElement('p', { class: 'search-speakers' }, [
              speakers.length === 1 ? 'Speaker: ' : 'Speakers: ',
              createElement('bdi', {}, [speakers.join(', ')]),
            ]),
          ]
        : []),
      ...renderWords(passage, showsAll),
    ]),
  ])
}

/** Leads to the passage, where the words will be marked; "¶4" is read aloud as "paragraph 4", and matter has its name. */
export function renderPassageLink(passage: ShownPassage, base: string): HTMLElement {
  const address = toMarkedAddress(`${base}sources/${passage.source.key}/#${passage.id}`, listPrinted(passage))
  const number = /^¶(\d+)$/u.exec(passage.label)?.[1]
  const label = number ? [createElement('span', { class: 'search-unseen' }, ['Paragraph ']), number] : [passage.label]
  return createElement(
    'a',
    { class: number ? 'search-hit-link search-number' : 'search-hit-link', href: address },
    label,
  )
}

/** The manner in which the words of a passage are shown. */
export function toManner({ text, source }: LoadedSpan): Manner {
  return { lang: source.language, dir: textDirection(text) }
}

function renderWords(passage: ShownPassage, showsAll: boolean): Node[] {
  const manner = toManner(passage)
  if (passage.occurrences.length === 0) {
    const beginning = toBeginning(passage)
    return [renderBeginning(beginning, { isCut: beginning.length < passage.text.length }, manner)]
  }
  const all = (): HTMLElement[] => passage.occurrences.map((_, index) => renderLine(toKwic(passage, index), manner))
  if (showsAll) return all()
  const { lines, hidden } = firstLines(passage, firstLinesShown)
  const first = lines.map((line) => renderLine(line, manner))
  return hidden === 0 ? first : renderFold(first, all, hidden)
}

/** The first lines, and a button that changes them for all and back. */
function renderFold(first: readonly Node[], all: () => readonly Node[], hidden: number): Node[] {
  const lines = createElement('div', {}, first)
  const words = `${hidden} more ${hidden === 1 ? 'occurrence' : 'occurrences'}`
  const button = createElement('button', { type: 'button', class: 'search-unfold', 'aria-expanded': 'false' }, [words])
  button.addEventListener('click', () => {
    const opens = button.getAttribute('aria-expanded') === 'false'
    lines.replaceChildren(...(opens ? all() : first))
    button.setAttribute('aria-expanded', String(opens))
    button.textContent = opens ? 'Fewer lines' : words
  })
  return [lines, button]
}

function listSpeakers(span: number, dossier: OpenDossier): string[] {
  return Object.keys(dossier.table.spansOf.speaker)
    .filter((id) => dossier.spansOf('speaker', id).has(span))
    .map((id) => dossier.nameOf('speaker', id).names[0] ?? id)
}
