import { getCollection } from 'astro:content'
import { toDatasetNode } from '#dossier/metadata/dataset-node.ts'
import type { JsonLdNode } from '#dossier/metadata/json-ld.ts'
import type { DataPage } from '#dossier/schemas/data-page.ts'
import { getFacts } from './facts.ts'

/** The tables that the dossier offers as files. */
export async function getData(): Promise<DataPage> {
  const [entry] = await getCollection('data')
  if (!entry) throw new Error('The pipeline writes the facts about the data before Astro starts')
  return entry.data
}

/** The tables as a data set, for programs that look for such; `home` ends with a slash. */
export async function getDataset(home: string): Promise<JsonLdNode> {
  return toDatasetNode(await getData(), await getFacts(), home)
}
