import { toCitedPassages } from '#dossier/citation/parse-passages.ts'
import { createElement } from '../search/create-element.ts'
import { toPageAddress } from './page-address.ts'
import { readSelectedWords } from './selected-words.ts'

/**
 * Lets words of the text as received carry their reference when they are copied, without the notes that stand between
 * its passages, and words of ours say that they are ours. Citations and fields are copied as they are.
 */
export function copyWithReference(attribution: string): void {
  document.addEventListener('copy', (event) => {
    const selection = document.getSelection()
    const [start, end] = [toElement(selection?.anchorNode), toElement(selection?.focusNode)]
    if (!selection || selection.isCollapsed || !event.clipboardData || !start?.closest('main')) return
    if (start.closest('input, textarea, .cite')) return
    const isText = [start, end].every((element) => element?.closest('.text > .passage > .theirs'))
    const words = (isText && readSelectedWords()?.words) || selection.toString().trimEnd()
    const lines = [...words.split(/\n+/), ...toReference(start, attribution)]
    event.clipboardData.setData('text/plain', [words, ...toReference(start, attribution)].join('\n'))
    event.clipboardData.setData('text/html', lines.map((line) => createElement('p', {}, [line]).outerHTML).join(''))
    event.preventDefault()
  })
}

/** The lines after copied words: what they are taken from and where it stands, or that they are ours. */
function toReference(start: Element, attribution: string): string[] {
  const selected = start.closest('.notes') ? undefined : readSelectedWords()
  if (selected) {
    const { numbers, several, fragment } = toCitedPassages(selected.numbers)
    return [`(${attribution}, ${several ? 'paras.' : 'para.'} ${numbers})`, `${toPageAddress()}${fragment}`]
  }
  const isTheirs = start.closest('.theirs') && start.closest('.text, .source-head') && !start.closest('.notes')
  return isTheirs ? [`(${attribution})`, toPageAddress()] : [`[dossier note] ${toPageAddress()}`]
}

function toElement(node: Node | null | undefined): Element | undefined {
  return (node instanceof Element ? node : node?.parentElement) ?? undefined
}
