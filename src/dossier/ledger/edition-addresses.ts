import type { Ledger } from '../schemas/ledger.ts'
import { hadSource } from './edition-state.ts'

/** The addresses that closed editions have: the pages of each, the text of every source as it was then, and the feed. */
export function toEditionAddresses({ editions, sources }: Ledger): string[] {
  const pages = editions.flatMap(({ number }) => [
    `/editions/${number}/`,
    ...sources.filter((source) => hadSource(source, number)).map(({ key }) => `/editions/${number}/${key}/`),
  ])
  return editions.length > 0 ? ['/feed.xml', ...pages] : []
}
