import { getCollection } from 'astro:content'
import type { Facts } from '#dossier/schemas/facts.ts'

/** The facts about the dossier as a whole. */
export async function getFacts(): Promise<Facts> {
  const [entry] = await getCollection('dossier')
  if (!entry) throw new Error('The pipeline writes the facts before Astro starts')
  return entry.data
}
