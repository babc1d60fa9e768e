/** Words between quotation marks; indexes are UTF-16 and take the marks in, `text` is what stands between them. */
export type MarkedQuotation = { readonly start: number; readonly end: number; readonly text: string }

/**
 * The quotations of a text: from “ to its ”, or from one straight double mark to the next; marks inside belong to the
 * quotation. `loose` are indexes of marks without a partner.
 */
export function findQuotations(text: string): { quotations: MarkedQuotation[]; loose: number[] } {
  const quotations: MarkedQuotation[] = []
  const loose: number[] = []
  let open: { start: number; mark: string; depth: number } | undefined
  for (const { index, 0: mark } of text.matchAll(/[“”"]/g)) {
    if (!open) {
      if (mark === '”') loose.push(index)
      else open = { start: index, mark, depth: 1 }
      continue
    }
    if (open.mark === '“' && mark === '“') open.depth += 1
    if (mark === (open.mark === '“' ? '”' : '"')) open.depth -= 1
    if (open.depth > 0) continue
    quotations.push({ start: open.start, end: index + 1, text: text.slice(open.start + 1, index) })
    open = undefined
  }
  return { quotations, loose: open ? [...loose, open.start] : loose }
}
