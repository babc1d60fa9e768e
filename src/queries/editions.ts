import { type CollectionEntry, getCollection } from 'astro:content'
import type { CorrectionOnPage, EditionPage } from '#dossier/schemas/editions-page.ts'

/** All closed editions, the newest first. */
export async function getEditions(): Promise<EditionPage[]> {
  const entries = await getCollection('editions')
  return entries.map(({ data }) => data).sort((a, b) => b.number - a.number)
}

/** The text of every source in every closed edition; the id is the rest of its address, `1/harbour`. */
export async function getEditionTexts(): Promise<CollectionEntry<'editionTexts'>[]> {
  return getCollection('editionTexts')
}

/** All corrections, the newest first; those of one source, where a key is given. */
export async function getCorrections(key?: string): Promise<CorrectionOnPage[]> {
  const [log] = await getCollection('corrections')
  if (!log) throw new Error('The pipeline writes the corrections before Astro starts')
  return log.data.entries.filter(({ source }) => key === undefined || source === key)
}
