import type { Root } from 'mdast'
import type { Source } from '../sources/source.ts'
import { findWithheldWords, withholdWords } from './find-withheld-words.ts'
import { readBlocks } from './read-block-text.ts'

/** Changes a chapter's tree so that it holds no words of a text that is hidden, as {@link findWithheldWords} finds them. */
export function hideInChapter(tree: Root, sources: readonly Source[]): void {
  const blocks = readBlocks(tree)
  const withheld = findWithheldWords(
    blocks.map(({ text }) => text),
    sources,
  )
  for (const [index, { pieces }] of blocks.entries())
    for (const { node, value, start } of pieces)
      if (node) node.value = withholdWords(value, withheld[index] ?? [], start)
}
