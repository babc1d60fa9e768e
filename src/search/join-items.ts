import { formatSought } from './format-query.ts'
import type { Single, Sought } from './query.ts'
import { queryNotes } from './query-notes.ts'
import type { Item } from './read-bit.ts'

/** Gives a field without a value the word or phrase that follows; without one it is passed over. */
export function fillFields(items: readonly Item<Single>[], say: (note: string) => void): Item<Single>[] {
  const filled: Item<Single>[] = []
  for (let index = 0; index < items.length; index++) {
    const [item, next] = [items[index], items[index + 1]]
    if (item?.kind === 'filter' && item.filter.value === '') {
      const { name } = item.filter
      if (next?.kind === 'sought' && next.sign === '') {
        const value = next.sought.typed
        say(queryNotes.spacedField(name, value))
        filled.push({ kind: 'filter', filter: { ...item.filter, value } })
        index += 1
      } else say(queryNotes.emptyField(name))
    } else if (item) filled.push(item)
  }
  return filled
}

/** Makes `NOT` the sign of what follows. */
export function moveNot(items: readonly Item<Single>[], say: (note: string) => void): Item<Single>[] {
  return items.flatMap((item, index): Item<Single>[] => {
    if (item.kind === 'operator') {
      if (item.name !== 'NOT') return [item]
      const next = items[index + 1]
      if (!next || next.kind === 'operator') say(queryNotes.missingNext(item.typed))
      return []
    }
    const previous = items[index - 1]
    if (previous?.kind !== 'operator' || previous.name !== 'NOT') return [item]
    return item.kind === 'sought'
      ? [{ ...item, sign: '-' }]
      : [{ ...item, filter: { ...item.filter, isExcluded: true } }]
  })
}

/** Makes one thing of `NEAR` and its neighbours; in a chain the middle one belongs to both. */
export function joinNear(items: readonly Item<Single>[], say: (note: string) => void): Item[] {
  const joined: Item[] = []
  let isChained = false
  let left: Item<Single> | undefined
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item?.kind === 'operator' && item.name === 'NEAR') {
      const right = items[index + 1]
      if (left?.kind === 'sought' && right?.kind === 'sought' && right.sign !== '-') {
        const near = toNear(left.sought, right.sought, item.distance)
        if (!isChained) joined.pop()
        joined.push({ kind: 'sought', sought: near, sign: left.sign })
        left = { ...right, sign: left.sign }
        isChained = true
        index += 1
      } else say(left && right ? queryNotes.onlyWanted(item.typed) : queryNotes.missingSide(item.typed))
    } else if (item) {
      joined.push(item)
      left = item
      isChained = false
    }
  }
  return joined
}

function toNear(left: Single, right: Single, distance: number): Sought {
  const near = { kind: 'near' as const, typed: '', distance, of: [left, right] as const }
  return { ...near, typed: formatSought(near) }
}
