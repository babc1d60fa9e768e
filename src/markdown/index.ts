import type { ChapterFolders } from './chapter-folders.ts'
import { rehypeAuthorDate } from './rehype-author-date.ts'
import { rehypeDeepLinks } from './rehype-deep-links.ts'
import { rehypeNumberedBlocks } from './rehype-numbered-blocks.ts'
import { rehypeQuotations } from './rehype-quotations.ts'
import { rehypeSingleCitations } from './rehype-single-citations.ts'
import { remarkBlockIds } from './remark-block-ids.ts'
import { type ChapterSources, remarkHiddenWords } from './remark-hidden-words.ts'

/** What Astro's Markdown processor runs, in order; on chapters alone: any other page is let through at its path. */
export function toMarkdownPlugins({ getSources, ...folders }: ChapterSources) {
  const withFolders = <P>(plugins: readonly P[]) => plugins.map((plugin): [P, ChapterFolders] => [plugin, folders])
  const hiddenWords: [typeof remarkHiddenWords, ChapterSources] = [remarkHiddenWords, { getSources, ...folders }]
  return {
    remarkPlugins: [hiddenWords, ...withFolders([remarkBlockIds])],
    rehypePlugins: withFolders([
      // Before the citations are cut out: a quotation and its marks stand in one text.
      rehypeQuotations,
      // One place a citation: rehype-citation links the work, not the paragraph, and fails where one has no author.
      rehypeSingleCitations,
      rehypeAuthorDate,
      // After rehype-citation, whose links lead to a bibliography on the page.
      rehypeDeepLinks,
      rehypeNumberedBlocks,
    ]),
  }
}
