import { createProblem, type Problem } from '../problems/problem.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { findSourceContradictions } from './find-source-contradictions.ts'

type Contradiction = { readonly path: readonly PropertyKey[]; readonly reason: string }

/** What `npm run edition` would never write: the marks of a ledger edited by hand. */
export function checkLedger(ledger: Ledger, yaml: YamlFile): Problem[] {
  const last = ledger.editions.length
  return [
    ...checkEditions(ledger),
    ...findDoubles(ledger.sources, ({ key }) => key, 'sources'),
    ...findDoubles(ledger.addresses, ({ path }) => path, 'addresses'),
    ...ledger.sources.flatMap((source, index) => [
      ...findSourceContradictions(source, last).map((reason) => ({ path: ['sources', index], reason })),
      ...findDoubles(source.passages, ({ id }) => id, `${source.key}’s passages`, ['sources', index, 'passages']),
    ]),
    ...ledger.addresses.flatMap((address, index) => checkAddress(address, index, last)),
  ].map(({ path, reason }) => createProblem('ledger-consistent', yaml.locate(path), { reason }))
}

function checkEditions({ editions }: Ledger): Contradiction[] {
  return editions.flatMap(({ number, date }, index) => {
    const before = editions[index - 1]
    const path = ['editions', index]
    if (number !== index + 1) return [{ path, reason: `edition ${number} stands where edition ${index + 1} should` }]
    return before && date < before.date ? [{ path, reason: `edition ${number} is older than the one before` }] : []
  })
}

function checkAddress(
  { path: address, since, moved }: Ledger['addresses'][number],
  index: number,
  last: number,
): Contradiction[] {
  const path = ['addresses', index]
  if (since > last) return [{ path, reason: `${address} was published by edition ${since}, never closed` }]
  if (!moved) return []
  if (moved.edition > last) return [{ path, reason: `${address} moved in edition ${moved.edition}, never closed` }]
  if (moved.edition <= since) return [{ path, reason: `${address} moved before there was a page to move` }]
  return moved.to === address ? [{ path, reason: `${address} moved to itself` }] : []
}

function findDoubles<T>(
  entries: readonly T[],
  toName: (entry: T) => string,
  what: string,
  path: readonly PropertyKey[] = [what],
): Contradiction[] {
  const seen = new Set<string>()
  return entries.flatMap((entry, index) => {
    const name = toName(entry)
    const double = seen.has(name)
    seen.add(name)
    return double ? [{ path: [...path, index], reason: `${what} name ${name} twice` }] : []
  })
}
