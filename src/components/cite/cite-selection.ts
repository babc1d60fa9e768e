import { createElement } from '../search/create-element.ts'
import { readSelectedWords, type SelectedWords } from './selected-words.ts'

/**
 * A button that cites the selected words, shown while there are some. It stands in the order of the page right after the
 * text, where the keyboard finds it, and at the foot of the window, where touch does.
 */
export function offerSelection(open: (numbers: readonly number[], selected: SelectedWords) => void): void {
  const button = createElement('button', { type: 'button', class: 'cite-selection', hidden: '' }, [
    'Cite the selected words',
  ])
  const status = createElement('p', { role: 'status', class: 'cite-heard' })
  document.querySelector('.text')?.after(button, status)
  let selected: SelectedWords | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      // Pressing the button may take the selection away: it stays known while the button has the focus.
      const now = readSelectedWords()
      if (!now && document.activeElement === button) return
      selected = now
      button.hidden = !selected
      status.textContent = selected ? 'The selected words can be cited: button after the text.' : ''
    }, 250)
  })
  button.addEventListener('click', () => {
    if (selected) open(selected.numbers, selected)
  })
}
