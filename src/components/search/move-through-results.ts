/** Arrow keys go from the box through the results and back; Escape returns to the box, and clears it there. */
export function moveThroughResults(root: HTMLElement, box: HTMLInputElement, clear: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return
    if (event.key === 'Escape') {
      if (event.target !== box) box.focus()
      else if (box.value) clear()
      else return
      event.preventDefault()
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!(event.target instanceof HTMLElement)) return
    const places = [box, ...root.querySelectorAll<HTMLElement>('.search-hit-link, .search-more')]
    const at = places.indexOf(event.target)
    const next = step === 0 || at < 0 ? undefined : places[at + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}
