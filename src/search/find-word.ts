import { toIndexedWords } from './indexed-words.ts'
import type { IndexResult, PassageIndex } from './passage-index.ts'
import { foldWord, toWordCore } from './word-core.ts'

/**
 * How a word is found: as a whole word or an inflection of it, else only in what describes the source (title, outlet,
 * date), else as the beginning of longer words, else nowhere.
 */
export type WayOfFinding = 'whole' | 'description' | 'beginning' | 'nowhere'

/** One word of a query, and the records that hold it. */
export type FoundWord = { readonly word: string; readonly way: WayOfFinding; readonly results: readonly IndexResult[] }

/**
 * Looks one word up. A plain Pagefind search also returns longer words ("Hamad" for "Hamas", whose stem is "hama") and, where there is
 * none, the longest shorter one ("Hamas" for "hamasx"); a search in quotation marks does neither, but has no scores.
 */
export async function findWord(index: PassageIndex, word: string): Promise<FoundWord> {
  const [whole, near] = await Promise.all([index.search(`"${word}"`), index.search(word)])
  const inText = new Set(whole.results.filter(isInText).map(({ id }) => id))
  if (inText.size > 0) return { word, way: 'whole', results: near.results.filter(({ id }) => inText.has(id)) }
  const described = new Set(whole.results.filter(isInDescription).map(({ id }) => id))
  if (described.size > 0) {
    return { word, way: 'description', results: near.results.filter(({ id }) => described.has(id)) }
  }
  const longer = near.results.filter(isInText)
  const begins = longer[0] !== undefined && (await beginsWith(longer[0], word))
  return begins ? { word, way: 'beginning', results: longer } : { word, way: 'nowhere', results: [] }
}

function isInText(result: IndexResult): boolean {
  return result.words.length > 0
}

function isInDescription({ matchedMetaFields = [] }: IndexResult): boolean {
  return matchedMetaFields.some((field) => ['title', 'outlet', 'date', 'source'].includes(field))
}

/** Whether the printed word begins with the word typed; one result tells for all, since Pagefind never mixes longer and shorter. */
async function beginsWith(result: IndexResult, word: string): Promise<boolean> {
  const printed = toIndexedWords(await result.data())
  const start = toComparable(word)
  return result.words.some((location) => {
    const core = toWordCore(printed[location] ?? '').text
    return [core, ...core.split(/[^\p{L}\p{N}\p{M}]+/u)].some((part) => toComparable(part).startsWith(start))
  })
}

/** Pagefind drops signs inside words: "cease-fire" is "ceasefire". */
function toComparable(word: string): string {
  return foldWord(word).replace(/[^\p{L}\p{N}]/gu, '')
}
