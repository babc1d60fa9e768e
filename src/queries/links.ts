import { getCollection } from 'astro:content'
import type { LinksPage } from '#dossier/schemas/links-page.ts'

/** The addresses of others, and how they answered. */
export async function getLinks(): Promise<LinksPage> {
  const [entry] = await getCollection('links')
  if (!entry) throw new Error('The pipeline writes the facts about links before Astro starts')
  return entry.data
}
