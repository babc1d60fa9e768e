import { getCollection } from 'astro:content'
import type { EvidencePage, StatementOnPage } from '#dossier/schemas/evidence-page.ts'

/** Everything curated about the texts. */
export async function getEvidence(): Promise<EvidencePage> {
  const [entry] = await getCollection('evidence')
  if (!entry) throw new Error('The pipeline writes the evidence before Astro starts')
  return entry.data
}

/** Statements by their id: `doha-talks/s3`. */
export async function getStatementById(): Promise<ReadonlyMap<string, StatementOnPage>> {
  return new Map((await getEvidence()).statements.map((statement) => [statement.id, statement]))
}
