import { type CollectionEntry, getCollection } from 'astro:content'
import type { SourcePage } from '#dossier/schemas/source-page.ts'

/** All sources by date, undated last, with what renders their text. */
export async function getSourceEntries(): Promise<CollectionEntry<'sources'>[]> {
  const entries = await getCollection('sources')
  return entries.sort((a, b) => a.data.position.number - b.data.position.number)
}

/** All sources by date, undated last. */
export async function getSources(): Promise<SourcePage[]> {
  return (await getSourceEntries()).map(({ data }) => data)
}

/** Sources by their key. */
export async function getSourceByKey(): Promise<ReadonlyMap<string, SourcePage>> {
  return new Map((await getSources()).map((source) => [source.key, source]))
}
