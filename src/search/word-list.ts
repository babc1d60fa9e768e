import { compareText } from '../dossier/text/compare-text.ts'
import type { Token } from '../dossier/text/tokenise.ts'
import type { WordList } from './search-files.ts'
import { loadStem, type Stem } from './stem-word.ts'

/** A text with its words and its language. */
export type CutText = { readonly text: string; readonly language: string; readonly tokens: readonly Token[] }

/** Lists all words of texts by language and stem, with how often each occurs there. */
export async function listWords(texts: readonly CutText[]): Promise<WordList> {
  const countsByLanguage = new Map<string, Map<string, number>>()
  const compounds = new Set<string>()
  for (const { text, language, tokens } of texts) {
    const counts = countsByLanguage.get(language) ?? new Map<string, number>()
    countsByLanguage.set(language, counts)
    for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const compound of findCompounds(text, tokens)) compounds.add(compound)
  }
  const languages = await Promise.all(
    [...countsByLanguage]
      .sort(([a], [b]) => compareText(a, b))
      .map(async ([language, counts]) => [language, writeStems(counts, await loadStem(language))] as const),
  )
  return { languages: Object.fromEntries(languages), compounds: [...compounds].sort(compareText) }
}

function writeStems(counts: ReadonlyMap<string, number>, stem: Stem): string[] {
  const words = [...counts].sort(([a], [b]) => compareText(a, b))
  const byStem = Map.groupBy(words, ([word]) => stem(word))
  return [...byStem.values()].map((group) =>
    group.map(([word, count]) => (count === 1 ? word : `${word}=${count}`)).join(' '),
  )
}

/** Words that only hyphens or apostrophes part, as `al-risheq`. */
function findCompounds(text: string, tokens: readonly Token[]): string[] {
  const found: string[] = []
  let run: string[] = []
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    run.push(token.word)
    if (next && joiner.test(text.slice(token.end, next.start))) return
    if (run.length > 1 && run.length <= longestCompound) found.push(run.join('-'))
    run = []
  })
  return found
}

const joiner = /^[-\u2010\u2011'‘’ʼ\u05be]$/u
const longestCompound = 4

/** What is known of the words of a dossier. */
export type Vocabulary = {
  /** How often a word occurs; 0 for a word of no text. */
  count(word: string): number
  /** The words of the same stem, itself among them if it occurs; none if the stem has none. */
  inflections(word: string): readonly string[]
  beginning(letters: string): readonly string[]
  /** The words of a compound that is written as one: `ceasefire` where "cease-fire" occurs. */
  parts(word: string): readonly string[] | undefined
  all(): Iterable<{ readonly word: string; readonly occurrences: number }>
}

/** Reads a list of words; stemmers are loaded for its languages. */
export async function readWords(list: WordList): Promise<Vocabulary> {
  const counts = new Map<string, number>()
  const languages = await Promise.all(
    Object.entries(list.languages).map(async ([language, lines]) => {
      const lineOf = new Map<string, readonly string[]>()
      const lineOfStem = new Map<string, readonly string[]>()
      const stem = await loadStem(language)
      for (const line of lines) {
        const words = line.split(' ').map((entry) => {
          const [word = '', count = '1'] = entry.split('=')
          counts.set(word, (counts.get(word) ?? 0) + Number(count))
          return word
        })
        for (const word of words) lineOf.set(word, words)
      }
      // The stems are wanted only for words that no text has.
      const byStem = (): ReadonlyMap<string, readonly string[]> => {
        if (lineOfStem.size === 0)
          for (const words of new Set(lineOf.values())) lineOfStem.set(stem(words[0] ?? ''), words)
        return lineOfStem
      }
      return { lineOf, ofStem: (word: string) => byStem().get(stem(word)) }
    }),
  )
  const compounds = new Map(list.compounds.map((compound) => [compound.replaceAll('-', ''), compound.split('-')]))
  const words = [...counts.keys()].sort(compareText)
  return {
    count: (word) => counts.get(word) ?? 0,
    inflections: (word) => {
      const own = languages.flatMap(({ lineOf }) => lineOf.get(word) ?? [])
      const found = own.length > 0 ? own : languages.flatMap(({ ofStem }) => ofStem(word) ?? [])
      return [...new Set(found)]
    },
    beginning: (letters) => words.filter((word) => word.startsWith(letters)),
    parts: (word) => compounds.get(word),
    all: () => words.map((word) => ({ word, occurrences: counts.get(word) ?? 0 })),
  }
}
