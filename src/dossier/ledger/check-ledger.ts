import { createProblem, type Problem } from '../problems/problem.ts'
import type { Ledger, PublishedSource } from '../schemas/ledger.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

type Contradiction = { readonly path: readonly PropertyKey[]; readonly reason: string }

/** What `npm run edition` would never write: the marks of a ledger edited by hand. */
export function checkLedger(ledger: Ledger, yaml: YamlFile): Problem[] {
  const last = ledger.editions.length
  return [
    ...checkEditions(ledger),
    ...findDoubles(ledger.sources, ({ key }) => key, 'sources'),
    ...findDoubles(ledger.addresses, ({ path }) => path, 'addresses'),
    ...ledger.sources.flatMap((source, index) => checkSource(source, index, last)),
    ...ledger.addresses.flatMap(({ path, since }, index) =>
      since > last
        ? [{ path: ['addresses', index], reason: `${path} was published by edition ${since}, never closed` }]
        : [],
    ),
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

function checkSource(
  { key, since, receipts, passages }: PublishedSource,
  index: number,
  last: number,
): Contradiction[] {
  const path = ['sources', index]
  const files = new Set(receipts.map(({ file }) => file))
  return [
    ...(since > last ? [{ path, reason: `${key} was published by edition ${since}, never closed` }] : []),
    ...findDoubles(passages, ({ id }) => id, `${key}’s passages`, [...path, 'passages']),
    ...passages.flatMap(({ id, versions, removed }, at) => {
      const editions = versions.map(({ edition }) => edition)
      const rising = editions.every((edition, place) => place === 0 || edition > (editions[place - 1] ?? 0))
      const latest = Math.max(...editions, removed?.edition ?? 0)
      const stray = versions.find(({ receipt, start, end }) => !files.has(receipt) || start >= end)
      const reason = !rising
        ? 'has versions out of order'
        : latest > last
          ? `has a version of edition ${latest}, never closed`
          : stray && 'points to a receipt or offsets that cannot be'
      return reason ? [{ path: [...path, 'passages', at], reason: `${key} ${id} ${reason}` }] : []
    }),
  ]
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
