import { checkTextLanguage, checkYamlLanguage } from '../language/check-language.ts'
import type { Problem } from '../problems/problem.ts'
import { placeInText } from '../text/place-in-text.ts'
import { findCitations } from './find-citations.ts'
import { findQuotations } from './find-quotations.ts'
import type { ParsedChapter } from './parse-chapter.ts'
import { readBlocks, toFileIndex } from './read-block-text.ts'

/** Loaded words in a chapter's front matter and prose, outside of quotations; `exempt` are names that pass as they are. */
export function checkChapterLanguage({ file, text, yaml, tree }: ParsedChapter, exempt: readonly string[]): Problem[] {
  return [
    ...checkYamlLanguage(yaml, { exempt }),
    ...readBlocks(tree).flatMap((block) =>
      checkTextLanguage(file, keepOurs(block.text), {
        exempt,
        placeOf: (index) => placeInText(file, text, toFileIndex(block, index, text)),
      }),
    ),
  ]
}

/** What is ours, each word at its place: a quotation ends it, a citation does not; no other mark makes words a source's. */
function keepOurs(text: string): string {
  const blank = (all: string, { start, end }: { start: number; end: number }, sign: string) =>
    all.slice(0, start) + sign.repeat(end - start) + all.slice(end)
  const unquoted = findQuotations(text).quotations.reduce((all, range) => blank(all, range, '\u0000'), text)
  return findCitations(text)
    .reduce((all, range) => blank(all, range, ' '), unquoted)
    .replace(/[“”"«»`]/g, ' ')
}
