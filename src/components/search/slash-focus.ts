/** Lets `/` put the cursor into the search box, or lead to the search page where there is none. */
export function slashFocus(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof HTMLElement && isTyping(event.target)) return
    const box = document.querySelector<HTMLInputElement>('input[data-search-box]')
    const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]')
    if (!box && !link) return
    event.preventDefault()
    if (box) {
      box.focus()
      box.select()
    } else if (link) location.assign(`${link.href}#search-box`)
  })
}

function isTyping(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(element.type)
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || element.isContentEditable
}
