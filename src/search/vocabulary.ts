import { compareText } from '../dossier/text/compare-text.ts'
import type { WordList } from './search-files.ts'
import { loadStem } from './stem-word.ts'
import { readStem } from './word-list.ts'

/** What is known of the words of a dossier. */
export type Vocabulary = {
  /** How often a word occurs; 0 for a word of no text. */
  count(word: string): number
  /** The words of the same stem, itself among them if it occurs; none if the stem has none. */
  inflections(word: string): readonly string[]
  /** The words that begin so, in their order. */
  beginning(letters: string): readonly string[]
  /** The words that make up a word: `ceasefire` where "cease-fire" occurs, or where both parts do and it does not. */
  parts(word: string): readonly string[] | undefined
  /** Every word, in their order. */
  all(): Iterable<{ readonly word: string; readonly count: number }>
}

/** Reads a list of words; stemmers are loaded for its languages. */
export async function readVocabulary(list: WordList): Promise<Vocabulary> {
  const counts = new Map<string, number>()
  const languages = await Promise.all(
    Object.entries(list.languages).map(async ([language, lines]) => {
      const stem = await loadStem(language)
      const stems = lines.map(readStem)
      for (const { word, count } of stems.flat()) counts.set(word, (counts.get(word) ?? 0) + count)
      const wordsOfStems = stems.map((entries) => entries.map(({ word }) => word))
      const inflectionsOf = new Map(wordsOfStems.flatMap((words) => words.map((word) => [word, words] as const)))
      // The stems are wanted only for words that no text has.
      let wordsByStem: ReadonlyMap<string, readonly string[]> | undefined
      const findByStem = (word: string): readonly string[] => {
        wordsByStem ??= new Map(wordsOfStems.map((words) => [stem(words[0] ?? ''), words]))
        return wordsByStem.get(stem(word)) ?? []
      }
      return { inflectionsOf, findByStem }
    }),
  )
  const compounds = new Map(list.compounds.map((compound) => [compound.replaceAll('-', ''), compound.split('-')]))
  const words = [...counts.keys()].sort(compareText)
  function findInflections(word: string): readonly string[] {
    const own = languages.flatMap(({ inflectionsOf }) => inflectionsOf.get(word) ?? [])
    const found = own.length > 0 ? own : languages.flatMap(({ findByStem }) => findByStem(word))
    return [...new Set(found)]
  }

  return {
    count: (word) => counts.get(word) ?? 0,
    inflections: findInflections,
    beginning: (letters) => words.filter((word) => word.startsWith(letters)),
    parts: (word) => compounds.get(word) ?? (findInflections(word).length > 0 ? undefined : splitWord(word, counts)),
    all: () => words.map((word) => ({ word, count: counts.get(word) ?? 0 })),
  }
}

/** Two words of the dossier that together are written as one; where several pairs are, the one whose rarer word is most frequent. */
function splitWord(word: string, counts: ReadonlyMap<string, number>): readonly string[] | undefined {
  const pairs = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => {
    const pair = [word.slice(0, index + 2), word.slice(index + 2)]
    return { pair, count: Math.min(...pair.map((part) => counts.get(part) ?? 0)) }
  })
  const [best] = pairs.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  return best?.pair
}
