import { getCollection, getEntry } from 'astro:content'
import type { SharedPicture } from '#dossier/metadata/meta-tag.ts'
import type { SourceHead } from '#dossier/schemas/source-head.ts'
import type { SourcePage } from '#dossier/schemas/source-page.ts'

/** What the page of a source says to programs. */
export async function getSourceHead(key: string): Promise<SourceHead> {
  const entry = await getEntry('heads', key)
  if (!entry) throw new Error(`The pipeline writes the head of ${key} before Astro starts`)
  return entry.data
}

/** What a list of sources says of each to programs, in the order of the list. */
export async function getSourceHeads(sources: readonly Pick<SourcePage, 'key'>[]): Promise<SourceHead[]> {
  const headByKey = new Map((await getCollection('heads')).map(({ data }) => [data.id, data]))
  return sources.flatMap(({ key }) => headByKey.get(key) ?? [])
}

/** The picture of the page at `path` (without the base), or that of the home page; `home` ends with a slash. */
export async function getPicture(path: string, home: string): Promise<SharedPicture> {
  const entry =
    (await getEntry('pictures', `${path.slice(1)}picture.png`)) ?? (await getEntry('pictures', 'picture.png'))
  if (!entry) throw new Error('The pipeline lists the pictures before Astro starts')
  return { address: `${home}${entry.id}`, alt: entry.data.alt }
}
