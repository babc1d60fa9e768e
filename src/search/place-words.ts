import type { Places } from './open-dossier.ts'

/** Where something that was sought stands in a span: words from `start`, half-open, counted from 0. */
export type Occurrence = { readonly start: number; readonly end: number }

/** The occurrences in each span that has any, in their order. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>

/** All places of several words as places of one. */
export function joinPlaces(lists: readonly Places[]): Places {
  if (lists.length === 1 && lists[0]) return lists[0]
  const joined = new Map<number, number[]>()
  for (const places of lists) {
    for (const [at, list] of places) gather(joined, at, list)
  }
  for (const list of joined.values()) list.sort((a, b) => a - b)
  return joined
}

function gather<One>(joined: Map<number, One[]>, at: number, list: readonly One[]): void {
  const known = joined.get(at)
  if (known) for (const one of list) known.push(one)
  else joined.set(at, [...list])
}

/** Where words stand side by side, each at its distance from the first: 0, 1, 2 … unless told otherwise. */
export function standTogether(
  words: readonly Places[],
  distances: readonly number[] = words.map((_, index) => index),
): Places {
  const [first, ...others] = words
  if (!first) return new Map()
  const together = new Map<number, number[]>()
  for (const [span, list] of first) {
    const held = others.map((places) => new Set(places.get(span)))
    const starts = list.filter((place) =>
      held.every((set, index) => set.has(place + (distances[index + 1] ?? 0) - (distances[0] ?? 0))),
    )
    if (starts.length > 0) together.set(span, starts)
  }
  return together
}

/** Places as occurrences of so many words. */
export function toOccurrences(places: Places, length: number): Occurrences {
  return new Map([...places].map(([span, list]) => [span, list.map((start) => ({ start, end: start + length }))]))
}

/** All occurrences of several things, in order, each stretch of words once; one that lies within another is left out. */
export function joinOccurrences(lists: readonly Occurrences[]): Occurrences {
  if (lists.length === 1 && lists[0]) return lists[0]
  const joined = new Map<number, Occurrence[]>()
  for (const occurrences of lists) {
    for (const [span, list] of occurrences) gather(joined, span, list)
  }
  for (const [span, list] of joined) joined.set(span, mergeStretches(list))
  return joined
}

/** Stretches in order; one that lies within another is left out. */
export function mergeStretches(list: readonly Occurrence[]): Occurrence[] {
  const merged: Occurrence[] = []
  for (const stretch of list.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (!last || stretch.end > last.end) merged.push(stretch)
  }
  return merged
}

/** Occurrences of two things of which one stands at most `distance` words after the other, both of them; 1 is the next word. */
export function standNear(a: Occurrences, b: Occurrences, distance: number): Occurrences {
  const near = new Map<number, Occurrence[]>()
  for (const [span, list] of a) {
    const others = b.get(span) ?? []
    const pairs = list.flatMap((one) =>
      others.filter((other) => isNear(one, other, distance)).flatMap((other) => [one, other]),
    )
    if (pairs.length > 0) near.set(span, mergeStretches(pairs))
  }
  return near
}

function isNear(a: Occurrence, b: Occurrence, distance: number): boolean {
  if (a.start < b.end && b.start < a.end) return false
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return second.start - first.end < distance
}
