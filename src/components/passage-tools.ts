import { quotePassage } from '#dossier/citation/quote-passage.ts'
import { copyText } from './cite/copy-text.ts'
import { openCitation } from './cite/open-citation.ts'
import { toPageAddress } from './cite/page-address.ts'

/**
 * The copy menu of every numbered passage: a button beside the number opens it, and it copies the passage's address, or
 * its words with their address, cites it in every style, or reports an error in it. Without JavaScript there is no button; the number itself is
 * the link, and those to cite it and to report an error stand under it.
 */
class PassageTools extends HTMLElement {
  connectedCallback(): void {
    const menu = createMenu()
    const status = document.createElement('p')
    status.className = 'copy-status'
    status.setAttribute('role', 'status')
    this.append(menu, status)
    let passage: HTMLElement | undefined
    let opener: HTMLButtonElement | undefined
    for (const element of document.querySelectorAll<HTMLElement>('.passage:has(> .margin)')) {
      const button = createOpener(element)
      const report = element.querySelector('.report')?.getAttribute('href')
      button.addEventListener('click', () => {
        passage = element
        opener = button
        offerReport(menu, report, element.id.slice(1))
        place(menu, button)
        menu.showPopover()
        menu.querySelector('button')?.focus()
      })
      // The menu has the same links: one beside the number is enough.
      for (const link of element.querySelectorAll('.report, .cite-link')) link.remove()
      element.querySelector('.margin')?.append(button)
    }
    menu.addEventListener('click', async (event) => {
      const what = event.target instanceof HTMLElement ? event.target.dataset['copy'] : undefined
      if (!what || !passage) return
      if (what === 'citation') {
        menu.hidePopover()
        opener?.focus()
        status.textContent = await openCitation([Number(passage.id.slice(1))])
        return
      }
      const text = what === 'link' ? toAddress(passage) : toQuotation(passage, this.dataset['attribution'] ?? '')
      status.textContent = await copyText(text, what === 'link' ? 'Link' : 'Quotation and link')
      menu.hidePopover()
      opener?.focus()
    })
    menu.addEventListener('keydown', (event) => moveFocus(menu, event))
    import('./cite/cite-selection.ts').then(({ offerSelection }) =>
      offerSelection(async (numbers, selected) => {
        status.textContent = await openCitation(numbers, selected)
      }),
    )
    import('./cite/copy-with-reference.ts').then(({ copyWithReference }) =>
      copyWithReference(this.dataset['attribution'] ?? ''),
    )
  }
}

function createMenu(): HTMLElement {
  const menu = document.createElement('div')
  menu.className = 'copy-menu'
  menu.popover = 'auto'
  menu.setAttribute('aria-label', 'Copy or report')
  menu.setAttribute('role', 'group')
  for (const [what, words] of [
    ['link', 'Copy link'],
    ['quotation', 'Copy quotation and link'],
    ['citation', 'Cite …'],
  ] as const) {
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['copy'] = what
    button.textContent = words
    menu.append(button)
  }
  return menu
}

/** The last line of the menu, where the passage says to whom errors are reported. */
function offerReport(menu: HTMLElement, address: string | null | undefined, number: string): void {
  menu.querySelector('a')?.remove()
  if (!address) return
  const link = document.createElement('a')
  link.href = address
  link.textContent = `Report an error in ¶${number}`
  menu.append(link)
}

function createOpener(passage: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = 'copy'
  button.setAttribute('aria-label', `Copy from paragraph ${passage.id.slice(1)}`)
  button.setAttribute('aria-haspopup', 'true')
  return button
}

function place(menu: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect()
  const left = Math.min(box.left, document.documentElement.clientWidth - 240)
  menu.style.setProperty('left', `${Math.max(8, left) + window.scrollX}px`)
  menu.style.setProperty('top', `${box.bottom + window.scrollY + 4}px`)
}

function moveFocus(menu: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const items = [...menu.querySelectorAll<HTMLElement>('button, a')]
  const at = items.findIndex((item) => item.matches(':focus'))
  const step = event.key === 'ArrowDown' ? 1 : -1
  items[(at + step + items.length) % items.length]?.focus()
  event.preventDefault()
}

function toAddress(passage: HTMLElement): string {
  return `${toPageAddress()}#${passage.id}`
}

function toQuotation(passage: HTMLElement, attribution: string): string {
  const words = passage.querySelector(':scope > p')?.textContent?.trim() ?? ''
  return `${quotePassage(words)}\n(${attribution}, para. ${passage.id.slice(1)})\n${toAddress(passage)}`
}

customElements.define('passage-tools', PassageTools)
