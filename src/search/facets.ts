import { type Chosen, type FacetName, facetNames } from './address.ts'
import type { FacetCounts, IndexResult, PassageIndex } from './passage-index.ts'

/** One facet with the values that the hits have. */
export type Facet = {
  readonly name: FacetName
  readonly values: readonly FacetValue[]
  /** Whether more values may have hits than are counted; those that can have the most are here. */
  readonly isCut: boolean
}

/** A value, how many hits it leaves, and one record that has it (for a label). */
export type FacetValue = {
  readonly value: string
  readonly count: number
  readonly isChosen: boolean
  readonly example: IndexResult | undefined
}

/** Looks up the records that have a value of a facet; each value is asked for once. */
export type Members = (name: FacetName, value: string) => Promise<ReadonlyMap<string, IndexResult>>

/** Each value costs a search, once: up to so many values all are counted … */
const countAll = 150

/** … and of more only so many, those that can have the most hits. */
const countSome = 20

/** Remembers which records have which value: that does not change while a page is open. */
export function createMembers(index: PassageIndex): Members {
  const known = new Map<string, Promise<ReadonlyMap<string, IndexResult>>>()
  return (name, value) => {
    const key = `${name} ${value}`
    const found = known.get(key) ?? findMembers(index, name, value)
    known.set(key, found)
    return found
  }
}

/** The ids of those that have a chosen value in each facet with a choice, `except` one facet. */
export async function narrow(
  ids: readonly string[],
  { chosen, members, except }: { chosen: Chosen; members: Members; except?: FacetName },
): Promise<readonly string[]> {
  let left = ids
  for (const name of facetNames) {
    if (name === except || chosen[name].length === 0) continue
    const sets = await Promise.all(chosen[name].map((value) => members(name, value)))
    left = left.filter((id) => sets.some((set) => set.has(id)))
  }
  return left
}

/**
 * Counts the hits of every value, as if its own facet were not yet chosen, so that each count is what ticking it gives.
 * `upperBounds` are counts that no value exceeds: values at 0 are not looked up, the rest in their order.
 */
export async function countFacets(
  ids: readonly string[],
  { chosen, members, upperBounds }: { chosen: Chosen; members: Members; upperBounds: FacetCounts },
): Promise<readonly Facet[]> {
  return Promise.all(
    facetNames.map(async (name): Promise<Facet> => {
      const base = await narrow(ids, { chosen, members, except: name })
      const candidates = Object.entries(upperBounds[name] ?? {})
        .filter(([, bound]) => bound > 0)
        .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
        .map(([value]) => value)
      const isCut = candidates.length > countAll
      const counted = new Set([...chosen[name], ...candidates.slice(0, isCut ? countSome : countAll)])
      const values = await Promise.all(
        [...counted].map((value) =>
          countValue(base, { value, isChosen: chosen[name].includes(value) }, members(name, value)),
        ),
      )
      return {
        name,
        values: values.filter(({ count, isChosen }) => count > 0 || isChosen).sort(name === 'year' ? byValue : byCount),
        isCut,
      }
    }),
  )
}

async function findMembers(index: PassageIndex, name: FacetName, value: string): Promise<Map<string, IndexResult>> {
  const { results } = await index.search(null, { filters: { [name]: value } })
  return new Map(results.map((result) => [result.id, result]))
}

async function countValue(
  base: readonly string[],
  { value, isChosen }: { value: string; isChosen: boolean },
  membership: Promise<ReadonlyMap<string, IndexResult>>,
): Promise<FacetValue> {
  const members = await membership
  const count = base.reduce((sum, id) => sum + (members.has(id) ? 1 : 0), 0)
  return { value, count, isChosen, example: members.values().next().value }
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || compare(a.value, b.value)
}

function byValue(a: FacetValue, b: FacetValue): number {
  return compare(a.value, b.value)
}

// Not localeCompare: the same order on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
