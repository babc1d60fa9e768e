import type { CollectionEntry } from 'astro:content'
import { type SpanToCheck, toVerificationSheet } from '#dossier/evidence/verification-sheet.ts'
import { getEvidence } from './evidence.ts'
import { getSourceEntries } from './sources.ts'

/** A source whose statements are coded, with what is to be checked in each of its spans. */
export type VerificationSheet = {
  readonly entry: CollectionEntry<'sources'>
  readonly spans: readonly SpanToCheck[]
  readonly count: number
}

/** A sheet for every coded source of which more than the record is shown; none in a dossier without curated evidence. */
export async function getVerificationSheets(): Promise<VerificationSheet[]> {
  const evidence = await getEvidence()
  const entries = (await getSourceEntries()).filter(
    ({ data }) => evidence.coded.includes(data.key) && data.access !== 'record',
  )
  return entries.map((entry) => {
    const spans = toVerificationSheet(entry.data.key, entry.data.spans, evidence)
    return { entry, spans, count: spans.reduce((sum, { statements }) => sum + statements.length, 0) }
  })
}
