import type { SelectedWords } from './selected-words.ts'

/** Opens the panel for passages by their numbers; the answer is empty, or says why it cannot be opened. */
export async function openCitation(numbers: readonly number[], selected?: SelectedWords): Promise<string> {
  try {
    const [{ openCiteDialog }, { loadCitations }] = await Promise.all([
      import('./cite-dialog.ts'),
      import('./load-citations.ts'),
    ])
    openCiteDialog(await loadCitations(), selected ? { numbers, selected } : { numbers })
    return ''
  } catch {
    return 'The citations could not be fetched. Each passage is cited on the page “each in every style”, at the end of this one.'
  }
}
