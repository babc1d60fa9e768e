/**
 * What stands in double quotation marks, straight or curly, without the marks: UTF-16 indexes. A mark that is never closed
 * quotes to the end of the text; of marks in each other the outer ones count. A straight mark and a curly one may be partners.
 */
export function findQuotedStretches(text: string): { start: number; end: number }[] {
  const marks = [...text.matchAll(/["“”„«»]/g)]
  const stretches: { start: number; end: number }[] = []
  let open: { mark: string; start: number; inner: number } | undefined
  for (const [at, { 0: mark, index }] of marks.entries()) {
    if (open === undefined) {
      // A closing mark alone quotes nothing.
      if (!isClosing(mark, '"')) open = { mark, start: index + 1, inner: 0 }
    } else if (mark === '"' && open.mark !== '"' && isInner(marks.slice(at + 1), open.mark)) {
      // A straight mark between curly ones.
    } else if (mark !== '"' && !isClosing(mark, open.mark)) open.inner++
    else if (mark !== '"' && open.inner > 0) open.inner--
    else {
      stretches.push({ start: open.start, end: index })
      open = undefined
    }
  }
  if (open !== undefined) stretches.push({ start: open.start, end: text.length })
  return stretches.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/** Whether a mark closes what `opening` opened: “ does so after „. */
function isClosing(mark: string, opening: string): boolean {
  return mark === '”' || mark === '»' || (mark === '“' && opening === '„')
}

/** Whether a straight mark has curly marks around it: the next curly one closes. */
function isInner(following: readonly RegExpExecArray[], opening: string): boolean {
  const next = following.find(({ 0: mark }) => mark !== '"')
  return next !== undefined && isClosing(next[0], opening)
}
