import type { Entry } from './make-concordance.ts'

/** For words that differ in hyphens and apostrophes alone, the others: `cease-fire` and `ceasefire`. */
export function findSeeAlso(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const toPlain = ({ word }: Entry) => word.replace(/[-']/g, '')
  const joined = new Set(entries.filter((entry) => toPlain(entry) !== entry.word).map(toPlain))
  const groups = Map.groupBy(
    entries.filter((entry) => joined.has(toPlain(entry))),
    toPlain,
  )
  return new Map(
    [...groups.values()].flatMap((spellings) =>
      spellings.length === 1
        ? []
        : spellings.map((entry) => [entry.word, spellings.filter((other) => other !== entry)] as const),
    ),
  )
}
