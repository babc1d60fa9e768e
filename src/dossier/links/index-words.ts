import { isStopWord } from '../text/stop-words.ts'
import type { WordedSource } from './find-shared-runs.ts'

/** A passage as its telling words, which the index numbers: in order, and as a set with weights. */
export type IndexedPassage = {
  readonly source: string
  readonly id: string
  readonly text: string
  /** Each word once with its weight. */
  readonly weighed: WeighedWords
  /** The words in the order of the text, common ones left out: twice the number of each, plus one where it is capitalised. */
  readonly order: Int32Array
}

/** Words, ascending, each with its weight: how rare it is in the dossier, less for a name; `norm` is the length of the vector. */
export type WeighedWords = { readonly words: Int32Array; readonly weights: Float64Array; readonly norm: number }

/** The passages of a dossier, by source key, and of each word a form as printed. */
export type WordIndex = { readonly passages: readonly IndexedPassage[]; readonly forms: readonly string[] }

/** A word of a text as it is compared; UTF-16 indexes, half-open. */
export type TellingWord = { readonly folded: string; readonly start: number; readonly end: number }

/** Names recur whatever is said; a word that is always capitalised in a passage weighs half there. */
const weightOfName = 0.5

/**
 * The telling words of passages, weighed by how rare they are (inverse document frequency). Sources come in any order;
 * common English words are left out, common words of other languages weigh little. Text without spaces between words
 * is hardly taken apart, so that little is found in it.
 */
export function indexWords(sources: readonly WordedSource[]): WordIndex {
  const vocabulary: Vocabulary = { numbers: new Map(), codes: new Map(), forms: [] }
  const counts: number[] = []
  const sorted = sources.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const read = sorted.flatMap(({ key, passages }) =>
    passages.map(({ id, text }) => {
      const order = toCodes(text, vocabulary)
      const unique = order.toSorted().filter((code, index, all) => code >> 1 !== (all[index - 1] ?? -1) >> 1)
      for (const code of unique) counts[code >> 1] = (counts[code >> 1] ?? 0) + 1
      return { source: key, id, text, unique, order }
    }),
  )
  const rarity = counts.map((count) => Math.log((read.length + 1) / count))
  const passages = read.map(({ unique, ...passage }) => ({
    ...passage,
    weighed: weigh(
      unique.map((code) => code >> 1),
      Float64Array.from(unique, (code) => (rarity[code >> 1] ?? 0) * (code & 1 ? weightOfName : 1)),
    ),
  }))
  return { passages, forms: vocabulary.forms }
}

/** A vector with its length. */
export function weigh(words: Int32Array, weights: Float64Array): WeighedWords {
  return { words, weights, norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) }
}

/** The cosine of the angle between two vectors: 1 for the same words, 0 for none in common. */
export function compareWords(a: WeighedWords, b: WeighedWords): number {
  let product = 0
  meetWords(a, b, (_, weight) => {
    product += weight
  })
  return product === 0 ? 0 : product / (a.norm * b.norm)
}

/** The words that stand in both, each with the product of its weights. */
export function findSharedWords(a: WeighedWords, b: WeighedWords): Map<number, number> {
  const shared = new Map<number, number>()
  meetWords(a, b, (word, weight) => shared.set(word, weight))
  return shared
}

function meetWords(a: WeighedWords, b: WeighedWords, meet: (word: number, weight: number) => void): void {
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const [left, right] = [a.words[i] ?? 0, b.words[j] ?? 0]
    if (left === right) meet(left, (a.weights[i] ?? 0) * (b.weights[j] ?? 0))
    if (left <= right) i++
    if (right <= left) j++
  }
}

// U.S. · 41,100 and 22:43 · cease-fire, al-Risheq's.
const words =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010\u2011'’ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** The telling words of a text with their places. */
export function findTellingWords(text: string): TellingWord[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const folded = fold(match[0])
    return folded === '' ? [] : [{ folded, start: match.index, end: match.index + match[0].length }]
  })
}

/** The number of each folded word, the code of each printed form, and of each number the form to print. */
type Vocabulary = {
  readonly numbers: Map<string, number>
  readonly codes: Map<string, number>
  readonly forms: string[]
}

/** Each word as twice its number, plus one where it is capitalised; every printed form is folded once. */
function toCodes(text: string, vocabulary: Vocabulary): Int32Array {
  const found: number[] = []
  for (const printed of text.match(words) ?? []) {
    const known = vocabulary.codes.get(printed)
    const code = known ?? toCode(printed, vocabulary)
    if (known === undefined) vocabulary.codes.set(printed, code)
    if (code >= 0) found.push(code)
  }
  return Int32Array.from(found)
}

function toCode(printed: string, { numbers, forms }: Vocabulary): number {
  const folded = fold(printed)
  if (folded === '') return -1
  const number = numbers.get(folded) ?? numbers.size
  const form = printed.replace(possessive, '')
  const capitalised = isCapitalised(printed)
  numbers.set(folded, number)
  if (forms[number] === undefined || (isCapitalised(forms[number]) && !capitalised)) forms[number] = form
  return number * 2 + (capitalised ? 1 : 0)
}

function isCapitalised(printed: string): boolean {
  return /^\p{Lu}/u.test(printed)
}

/** Words that a search may ask for, and that yet say nothing of what two texts have in common. */
const sayLittle = new Set(
  'no not never since among amid against within towards toward however although though because one two three see said say says told according'.split(
    ' ',
  ),
)

const possessive = /(?<=\p{L})['’ʼ]s?$/u

/** Lower case, hyphens and full stops taken out ("cease-fire" is "ceasefire"), no possessive; empty for a common word or a single sign. */
function fold(printed: string): string {
  const word = printed.toLowerCase().replace(possessive, '')
  if (isStopWord(word, 'en') || sayLittle.has(word)) return ''
  const folded = word.replace(/[-\u2010\u2011.]/gu, '').replace(/[’ʼ]/gu, "'")
  return /^[a-z0-9]?$/.test(folded) ? '' : folded
}
