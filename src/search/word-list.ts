import { compareText } from '../dossier/text/compare-text.ts'
import { findJoinedWords } from '../dossier/text/joined-words.ts'
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
  // A word that no text has is parted when it is asked for: only two parts that are also printed as one need an entry.
  const isPrinted = (word: string): boolean => [...countsByLanguage.values()].some((counts) => counts.has(word))
  const kept = [...compounds].filter(
    (compound) => compound.split('-').length > 2 || isPrinted(compound.replaceAll('-', '')),
  )
  return { languages: Object.fromEntries(languages), compounds: kept.sort(compareText) }
}

function writeStems(counts: ReadonlyMap<string, number>, stem: Stem): string[] {
  const words = [...counts].sort(([a], [b]) => compareText(a, b))
  const byStem = Map.groupBy(words, ([word]) => stem(word))
  return [...byStem.values()].map((group) =>
    group.map(([word, count]) => (count === 1 ? word : `${word}=${count}`)).join(' '),
  )
}

/** The words of one line, and how often each occurs. */
export function readStem(line: string): { readonly word: string; readonly count: number }[] {
  return line.split(' ').map((entry) => {
    const [word = '', count = '1'] = entry.split('=')
    return { word, count: Number(count) }
  })
}

/** Words that only hyphens or apostrophes part, as `al-risheq`. */
function findCompounds(text: string, tokens: readonly Token[]): string[] {
  return findJoinedWords(text, tokens)
    .filter((row) => row.length <= longestCompound)
    .map((row) => row.map(({ word }) => word).join('-'))
}

const longestCompound = 4
