import { getCollection } from 'astro:content'
import type { EvidencePage } from '#dossier/schemas/evidence-page.ts'

/** Everything curated about the texts. */
export async function getEvidence(): Promise<EvidencePage> {
  const [entry] = await getCollection('evidence')
  if (!entry) throw new Error('The pipeline writes the evidence before Astro starts')
  return entry.data
}
