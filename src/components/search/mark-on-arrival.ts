import { splitMarkedAddress } from '#search/marked-address.ts'

/** The name under which `::highlight()` in the style sheet finds the marks. */
const highlightName = 'found'

/** What stands beside the text of a passage, and is not searched. */
const besideText = 'a.number, button, aside, nav, dl, script, style, .notes'

/**
 * Marks the words and phrases that a search brought here (`?mark=buffer+zone#p8`) in that passage, and takes them out of
 * the address. The code that finds them is fetched only then.
 */
export function markOnArrival(): void {
  if (!new URLSearchParams(location.search).has('mark')) return
  const { words } = splitMarkedAddress(location)
  const passage = document.getElementById(location.hash.slice(1))
  import('#search/find-marks.ts')
    .then(({ findMarks }) => passage && markWords(passage, (text) => findMarks(text, words)))
    // Whatever becomes of the marks, nobody copies them with the address.
    .finally(() => history.replaceState(history.state, '', splitMarkedAddress(location).clean))
    .catch(() => undefined)
}

type Stretch = { readonly start: number; readonly end: number }

/** Marks without touching the text, so that copying gives the plain words; browsers without highlights get `mark` elements. */
function markWords(passage: Element, find: (text: string) => readonly Stretch[]): void {
  const nodes = listTextNodes(passage)
  const marks = find(nodes.map(({ data }) => data).join(''))
  const ranges = marks.flatMap((mark) => toRanges(nodes, mark))
  if ('highlights' in CSS) CSS.highlights.set(highlightName, new Highlight(...ranges))
  // From the end, because wrapping splits the text node.
  else for (const range of ranges.reverse()) range.surroundContents(document.createElement('mark'))
}

function listTextNodes(passage: Element): Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(besideText)) nodes.push(node)
  }
  return nodes
}

/** One range in each text node that a mark touches: a word may be cut by a link. */
function toRanges(nodes: readonly Text[], { start, end }: Stretch): Range[] {
  const ranges: Range[] = []
  let offset = 0
  for (const node of nodes) {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, node.length)
    if (from < to) {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
    offset += node.length
  }
  return ranges
}
