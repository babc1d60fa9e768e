import type { Ledger } from '../schemas/ledger.ts'
import { compareText } from '../text/compare-text.ts'
import { type Letter, letterOf } from './letter-of.ts'
import type { Concordance, Entry } from './make-concordance.ts'
import { shareEvenly } from './share-evenly.ts'
import { splitPages } from './split-pages.ts'
import { toWordAddress } from './word-address.ts'

/** A word is frequent when it stands at least so often and is one of the so many most frequent. */
const [least, mostFrequent] = [4, 100]

/** At most so many lines on the page of a word and on all of them; so many places of a word in the lists of letters and in all of these. */
const [lines, allLines, places, allPlaces] = [450, 6000, 30, 16_000]

/** A page of a list of words holds about so many bytes at most. */
const mostBytes = 220_000

/** One page of the words of a letter; `id` is the rest of its address: `a`, `a/2`. */
export type LetterPart = Letter & {
  readonly id: string
  readonly part: number
  readonly of: number
  readonly entries: readonly Entry[]
}

/** The concordance in pages: which there are, where they are, and what is left out on them. */
export type ConcordancePlan = Concordance & {
  readonly rules: { readonly least: number; readonly most: number; readonly lines: number; readonly places: number }
  readonly frequent: readonly Entry[]
  /** The words with a page of their own, and the last part of its address: frequent ones, and those that had one in an edition. */
  readonly pageByWord: ReadonlyMap<string, string>
  readonly letters: readonly LetterPart[]
  /** Every address of the concordance, and those of them where nothing stands any more. */
  readonly addresses: readonly string[]
  readonly gone: readonly string[]
}

/** Plans the pages of a concordance; whatever an edition published keeps its address. */
export function planConcordance(concordance: Concordance, ledger: Ledger): ConcordancePlan {
  const { entries } = concordance
  const published = ledger.addresses
    .filter(({ path, moved }) => path.startsWith('/concordance/') && !moved)
    .map(({ path }) => path)
  const frequent = findFrequent(entries)
  const kept = new Set([...published, ...frequent.map(({ word }) => toWordPath(toWordAddress(word)))])
  const pageByWord = new Map(
    entries.flatMap(({ word }) => {
      const page = toWordAddress(word)
      return page !== undefined && kept.has(toWordPath(page)) ? [[word, page] as const] : []
    }),
  )
  const counts = entries.filter(({ word }) => pageByWord.has(word)).map(({ total }) => total)
  const rules = {
    least,
    most: mostFrequent,
    lines: shareEvenly(counts, allLines, lines),
    places: shareEvenly(
      entries.map((entry) => entry.places.length),
      allPlaces,
      places,
    ),
  }
  const letters = toLetters(entries, rules.places)
  const there = [
    '/concordance/',
    '/concordance/concordance.csv',
    ...letters.map(({ id }) => `/concordance/letters/${id}/`),
    ...[...pageByWord.values()].map(toWordPath),
  ]
  const known = new Set(there)
  const gone = published.filter((path) => !known.has(path))
  return { ...concordance, rules, frequent, pageByWord, letters, addresses: [...there, ...gone], gone }
}

function findFrequent(entries: readonly Entry[]): Entry[] {
  return entries
    .filter(({ total, word }) => total >= least && toWordAddress(word) !== undefined)
    .toSorted((a, b) => b.total - a.total || compareText(a.word, b.word))
    .slice(0, mostFrequent)
}

function toWordPath(address: string | undefined): string {
  return `/concordance/words/${address}/`
}

/** Numbers first, then A to Z, then other scripts by name. */
function toLetters(entries: readonly Entry[], shown: number): LetterPart[] {
  const letters = new Map<string, Letter>()
  const groups = Map.groupBy(entries, ({ word }) => {
    const letter = letterOf(word)
    letters.set(letter.id, letter)
    return letter.id
  })
  const rank = (id: string) => (id === 'numbers' ? 0 : id.length === 1 ? 1 : id === 'other' ? 3 : 2)
  const sorted = [...letters.values()].toSorted((a, b) => rank(a.id) - rank(b.id) || compareText(a.id, b.id))
  return sorted.flatMap((letter) => {
    const parts = splitPages(groups.get(letter.id) ?? [], (entry) => weigh(entry, shown), mostBytes)
    return parts.map((part, index) => ({
      ...letter,
      id: index === 0 ? letter.id : `${letter.id}/${index + 1}`,
      part: index + 1,
      of: parts.length,
      entries: part,
    }))
  })
}

/** About how many bytes of a page a word takes: itself, its forms, and a link for every place. */
function weigh({ word, forms, places: all }: Entry, shown: number): number {
  const here = all.slice(0, shown)
  const sources = new Set(here.map(({ source }) => source.key))
  return 500 + 4 * word.length + 40 * Math.min(forms.length, 8) + 120 * sources.size + 110 * here.length
}
