import { toAccessDay } from '#dossier/citation/access-day.ts'
import { type CitedPassages, fillPattern, type StylePatterns } from '#dossier/citation/citation-pattern.ts'
import { citationStyles, type StyleId } from '#dossier/citation/citation-styles.ts'
import type { CitationsFile } from '#dossier/citation/citations-file.ts'
import { parsePassages, toCitedPassages } from '#dossier/citation/parse-passages.ts'
import { quotePassage } from '#dossier/citation/quote-passage.ts'
import { createElement } from '../search/create-element.ts'
import { copyText } from './copy-text.ts'
import { today } from './fill-days.ts'
import type { SelectedWords } from './selected-words.ts'

/** The style that was looked at last, for as long as the page is open. */
let style: StyleId = 'chicago-note'

/** Opens the panel that cites any passages in any style, and the selected words if there are some. */
export function openCiteDialog(
  file: CitationsFile,
  asked: { numbers: readonly number[]; selected?: SelectedWords },
): void {
  const { selected } = asked
  const status = createElement('p', { role: 'status', class: 'cite-status' })
  const outputs = createElement('div', { class: 'cite-pair' })
  const mistake = createElement('p', { class: 'cite-mistake', id: 'cite-mistake', role: 'alert' })
  const field = createElement('input', {
    type: 'text',
    id: 'cite-passages',
    inputmode: 'text',
    autocomplete: 'off',
    'aria-describedby': 'cite-mistake',
  })
  field.value = toCitedPassages(asked.numbers, file.passages).numbers
  const choice = createElement(
    'select',
    { id: 'cite-style' },
    citationStyles.map(({ id, name }) => createElement('option', { value: id }, [name])),
  )
  choice.value = style
  const close = createElement('button', { type: 'button' }, ['Close'])
  const dialog = createElement('dialog', { class: 'cite-dialog', 'aria-labelledby': 'cite-dialog-title' }, [
    createElement('div', { class: 'cite-dialog-head' }, [
      createElement('h2', { id: 'cite-dialog-title' }, ['Cite passages']),
      close,
    ]),
    createElement('p', { class: 'cite-choice' }, [
      createElement('label', { for: 'cite-passages' }, ['Paragraphs, such as 4 or 4–6, 9']),
      field,
      createElement('label', { for: 'cite-style' }, ['Style']),
      choice,
    ]),
    mistake,
    outputs,
    ...(selected ? [offerWords(selected, () => readAll(outputs, 'page'), status)] : []),
    status,
  ])
  const show = () => {
    const parsed = field.value.trim() === '' ? { passages: undefined } : parsePassages(field.value, file.passages)
    mistake.textContent = 'mistake' in parsed ? parsed.mistake : ''
    field.setAttribute('aria-invalid', String('mistake' in parsed))
    outputs.replaceChildren(
      ...('mistake' in parsed
        ? []
        : [
            toScope('The article', 'article', toLines(file.article[style], parsed.passages), status),
            toScope('This page', 'page', toLines(file.page[style], parsed.passages), status),
          ]),
    )
  }
  field.addEventListener('input', show)
  choice.addEventListener('change', () => {
    style = citationStyles.find(({ id }) => id === choice.value)?.id ?? style
    show()
  })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  show()
  document.body.append(dialog)
  dialog.showModal()
  field.focus()
}

/** The lines of a citation as HTML: an entry and a citation in a text, or one line. */
function toLines(patterns: StylePatterns, passages: CitedPassages | undefined): string[] {
  const { whole, inText, passages: atPassages } = patterns
  const here = passages ? atPassages : (inText ?? whole)
  return (inText === undefined ? [here] : [whole, here]).map((pattern) =>
    fillPattern(pattern, passages, toAccessDay(style, today())),
  )
}

function toScope(name: string, id: string, lines: readonly string[], status: HTMLElement): HTMLElement {
  const paragraphs = lines.map((line) => {
    // The build's own HTML, in which everything that a record holds is escaped.
    const paragraph = createElement('p', { class: 'reference' })
    paragraph.innerHTML = line
    return paragraph
  })
  const button = createElement('button', { type: 'button' }, [`Copy, ${name.toLowerCase()}`])
  button.addEventListener('click', async () => {
    status.textContent = await copyText(paragraphs.map(({ textContent }) => textContent).join('\n'), 'Citation')
  })
  return createElement('section', { 'data-scope': id, 'aria-label': name }, [
    createElement('h3', {}, [name]),
    ...paragraphs,
    button,
  ])
}

function readAll(outputs: HTMLElement, scope: string): string {
  return [...outputs.querySelectorAll(`[data-scope=${scope}] .reference`)]
    .map(({ textContent }) => textContent)
    .join('\n')
}

/** The selected words with what may be copied of them. */
function offerWords(selected: SelectedWords, cite: () => string, status: HTMLElement): HTMLElement {
  const offer = (words: string, what: string, text: () => string) => {
    const button = createElement('button', { type: 'button' }, [words])
    button.addEventListener('click', async () => {
      status.textContent = await copyText(text(), what)
    })
    return button
  }
  return createElement('section', { class: 'cite-words', 'aria-label': 'The selected words' }, [
    createElement('h3', {}, ['The selected words']),
    createElement('blockquote', { class: 'theirs', dir: 'auto' }, [selected.words]),
    createElement('p', { class: 'cite-buttons' }, [
      offer(
        'Copy quotation, citation and link',
        'Quotation',
        () => `${quotePassage(selected.words)}\n${cite()}\n${selected.link}`,
      ),
      offer('Copy link to the words', 'Link', () => selected.link),
      offer('Copy TextQuoteSelector', 'Selector', () => selected.selectors),
    ]),
    createElement('details', {}, [
      createElement('summary', {}, ['TextQuoteSelector as JSON']),
      createElement('pre', { tabindex: '0' }, [selected.selectors]),
    ]),
  ])
}
