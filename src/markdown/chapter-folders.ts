/** Where the plugins find things: the chapters, and the items that each may cite (`<slug>.csl.json`); absolute. */
export type ChapterFolders = { readonly chapters: string; readonly citations: string }

/** A file on its way through the plugins, as far as they ask about it. */
export type MarkdownFile = { readonly path: string }

/** The slug of the chapter that a file is; undefined for any other file. */
export function toChapterSlug(file: MarkdownFile, { chapters }: ChapterFolders): string | undefined {
  const path = file.path.replaceAll('\\', '/')
  const folder = `${chapters.replaceAll('\\', '/').replace(/\/$/, '')}/`
  return path.startsWith(folder) && path.endsWith('.mdx') ? path.slice(folder.length, -'.mdx'.length) : undefined
}
