import { getCollection } from 'astro:content'
import { findLoadedWords } from '#dossier/language/find-loaded-words.ts'
import { toSortYear } from '#dossier/sources/sort-by-date.ts'
import { compareText } from '#dossier/text/compare-text.ts'
import { isStopWord } from '#dossier/text/stop-words.ts'
import { getActors } from './actors.ts'
import { getEvidence } from './evidence.ts'
import { getSources } from './sources.ts'

type QueryExamples = {
  /** Two words side by side. */
  readonly words?: string
  readonly source?: string
  readonly outlet?: string
  readonly year?: string
  readonly actor?: string
  readonly speaker?: string
  readonly topic?: string
}

/**
 * What this dossier has for examples of the query language: two words, and for each field a value, the first by name or
 * date. What it does not have is left out.
 */
export async function getQueryExamples(): Promise<QueryExamples> {
  const [source] = (await getSources()).filter(({ access }) => access === 'full')
  const [actor] = (await getActors()).filter(({ mentions }) => mentions.length > 0)
  const { statements, topics } = await getEvidence()
  const [speaker] = statements.flatMap(({ speakers }) => speakers).sort((a, b) => compareText(a.name, b.name))
  const topic = topics.find(({ id }) => statements.some((statement) => statement.topics.includes(id)))
  const year = source && toSortYear(source.date.sort)
  const words = await findWords()
  return {
    ...(words ? { words } : {}),
    ...(source ? { source: source.key } : {}),
    ...(source?.outlet.name ? { outlet: source.outlet.name } : {}),
    ...(year ? { year } : {}),
    ...(actor ? { actor: actor.name } : {}),
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(topic ? { topic: topic.id } : {}),
  }
}

/** The two plain words that stand side by side most often in the lines of frequent words; of several pairs the longest. */
async function findWords(): Promise<string | undefined> {
  const counts = new Map<string, number>()
  for (const { data } of await getCollection('concordanceWords')) {
    const language = data.language ?? 'en'
    for (const { left, word } of data.sources.flatMap(({ lines }) => lines)) {
      const before = /(?<!\S)(\S+) $/u.exec(left)?.[1] ?? ''
      if (![before, word].every((one) => isPlain(one, language))) continue
      const pair = `${before} ${word}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  const [first] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || b.length - a.length || compareText(a, b),
  )
  return first?.[0]
}

/** No name, no common word, no loaded one. */
function isPlain(word: string, language: string): boolean {
  return /^\p{Ll}{4,}$/u.test(word) && !isStopWord(word, language) && findLoadedWords(word).length === 0
}
