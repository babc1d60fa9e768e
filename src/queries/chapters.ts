import { type CollectionEntry, getCollection } from 'astro:content'
import type { ChapterFacts } from '#dossier/schemas/chapter.ts'

/** A chapter with what renders its text, and the chapters before and after it. */
export type ChapterPage = {
  readonly chapter: ChapterFacts
  readonly entry: CollectionEntry<'chapters'>
  readonly previous: ChapterFacts | undefined
  readonly next: ChapterFacts | undefined
}

/** All chapters in their order. */
export async function getChapters(): Promise<ChapterFacts[]> {
  const facts = await getCollection('chapterFacts')
  return facts.map(({ data }) => data).sort((a, b) => a.order - b.order)
}

/** All chapters in their order, each as its page needs it. */
export async function getChapterPages(): Promise<ChapterPage[]> {
  const entries = new Map((await getCollection('chapters')).map((entry) => [entry.id, entry]))
  const chapters = await getChapters()
  return chapters.flatMap((chapter, index) => {
    const entry = entries.get(chapter.id)
    return entry ? [{ chapter, entry, previous: chapters[index - 1], next: chapters[index + 1] }] : []
  })
}
