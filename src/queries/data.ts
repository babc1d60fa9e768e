import { getCollection } from 'astro:content'
import type { DataPage } from '#dossier/schemas/data-page.ts'

/** The tables that the dossier offers as files. */
export async function getData(): Promise<DataPage> {
  const [entry] = await getCollection('data')
  if (!entry) throw new Error('The pipeline writes the facts about the data before Astro starts')
  return entry.data
}
