import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { createProblem, type Problem } from '../problems/problem.ts'
import { placeInText } from '../text/place-in-text.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'

/** What a chapter may not hold: code, elements, pictures, titles of links, and headings as high as its title. */
export function checkProse(tree: Root, file: string, text: string): Problem[] {
  const problems: Problem[] = []
  visit(tree, (node) => {
    // Nobody checks the quotations in a title that shows under the pointer alone.
    const what = 'title' in node && node.title ? 'title of a link' : notProse[node.type]
    const start = node.position?.start.offset ?? 0
    const place = placeInText(file, text, start)
    const words = quoteForMessage(text.slice(start, node.position?.end.offset ?? start).split('\n')[0] ?? '', 60)
    if (what) problems.push(createProblem('chapter-is-prose', place, { what, words }))
    if (node.type === 'heading' && node.depth === 1)
      problems.push(createProblem('chapter-heading-below-title', place, { words }))
    // What is refused is told once, as a whole.
    return what ? 'skip' : undefined
  })
  return problems
}

const notProse: Readonly<Record<string, string>> = {
  mdxjsEsm: 'code',
  code: 'code',
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
  mdxJsxFlowElement: 'element',
  mdxJsxTextElement: 'element',
  html: 'element',
  image: 'picture',
  imageReference: 'picture',
}
