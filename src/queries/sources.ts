import { type CollectionEntry, getCollection } from 'astro:content'
import { toErrorReport } from '#dossier/pages/report-error.ts'
import type { SourcePage } from '#dossier/schemas/source-page.ts'
import { getEvidence } from './evidence.ts'
import { getFacts } from './facts.ts'

/**
 * All sources by date, undated last, with what renders their text; each says whether it is coded, and each of its
 * passages where to report an error in it.
 */
export async function getSourceEntries(): Promise<CollectionEntry<'sources'>[]> {
  const facts = await getFacts()
  const { coded } = await getEvidence()
  const home = `${facts.site}${import.meta.env.BASE_URL}`
  return (await getSortedEntries()).map((entry) => {
    const { key } = entry.data
    const spans = entry.data.spans.map((span) => {
      if (span.number === undefined) return span
      const address = `${home}sources/${key}/#${span.id}`
      const report = toErrorReport(facts, { key, number: span.number, address })
      return { ...span, report, cite: `${import.meta.env.BASE_URL}sources/${key}/cite/#${span.id}` }
    })
    const hasSheet = coded.includes(key) && entry.data.access !== 'record'
    return { ...entry, data: { ...entry.data, spans, coded: hasSheet } }
  })
}

/** All sources by date, undated last. */
export async function getSources(): Promise<SourcePage[]> {
  return (await getSortedEntries()).map(({ data }) => data)
}

/** Sources by their key. */
export async function getSourceByKey(): Promise<ReadonlyMap<string, SourcePage>> {
  return new Map((await getSources()).map((source) => [source.key, source]))
}

async function getSortedEntries(): Promise<CollectionEntry<'sources'>[]> {
  const entries = await getCollection('sources')
  return entries.sort((a, b) => a.data.position.number - b.data.position.number)
}
