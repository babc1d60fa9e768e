import type { Actor } from '../schemas/actors.ts'
import type { Source } from '../sources/source.ts'

/** Every address of the site that an edition promises: pages, and the files that are offered beside them. */
export function toSiteAddresses(sources: readonly Source[], actors: readonly Actor[]): string[] {
  const ours = ['/', '/about/', '/bibliography/', '/method/', '/search/', '/sources/']
  const people = actors.length === 0 ? [] : ['/actors/', ...actors.map(({ id }) => `/actors/${id}/`)]
  const texts = sources.flatMap(({ key }) => [`/sources/${key}/`, `/sources/${key}/seed.txt`])
  return [...ours, ...people, ...texts].toSorted()
}
