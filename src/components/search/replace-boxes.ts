/** Replaces what `root` holds; a check box that had the focus hands it to the new one of its name and value, or else to `otherwise`. */
export function replaceBoxes(root: HTMLElement, nodes: readonly Node[], otherwise: HTMLElement): void {
  const active = document.activeElement
  const had = active instanceof HTMLInputElement && root.contains(active) ? active : undefined
  root.replaceChildren(...nodes)
  if (!had) return
  const boxes = [...root.querySelectorAll('input')]
  const same = boxes.find(({ name, value }) => name === had.name && value === had.value)
  const next = same ?? otherwise
  next.focus()
}
