import { hadSource } from '../ledger/edition-state.ts'
import type { Ledger } from '../schemas/ledger.ts'

/**
 * For each source ever published the last closed edition before the state whose hash is `hash` that had it: the one
 * before where that state is itself an edition. Sources that no such edition had are not in it.
 */
export function findEarlierEditions({ editions, sources }: Ledger, hash: string): ReadonlyMap<string, number> {
  const earlier = editions.at(-1)?.hash === hash ? editions.slice(0, -1) : editions
  return new Map(
    sources.flatMap((source) => {
      const edition = earlier.findLast(({ number }) => hadSource(source, number))
      return edition ? [[source.key, edition.number] as const] : []
    }),
  )
}
