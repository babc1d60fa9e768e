import { getCollection } from 'astro:content'
import { decodePlaces, type ListedWord } from '#dossier/concordance/encode-places.ts'
import type { ConcordanceLetter, ConcordanceOverview } from '#dossier/schemas/concordance-page.ts'
import { getSourceByKey } from './sources.ts'
import { getTopicPages } from './topics.ts'

/** What the first page of the concordance shows. */
export async function getConcordance(): Promise<ConcordanceOverview> {
  const [entry] = await getCollection('concordance')
  if (!entry) throw new Error('The pipeline writes the concordance before Astro starts')
  return entry.data
}

/** The pages of letters: the words on each, and the pages before and after it. */
export async function getLetterPages() {
  const order = (await getConcordance()).letters.flatMap(({ parts }) => parts)
  const letterById = new Map((await getCollection('concordanceLetters')).map(({ data }) => [data.id, data]))
  const letters = order.flatMap((id) => letterById.get(id) ?? [])
  const nameOf = ({ name, part, of }: ConcordanceLetter) => (of > 1 ? `${name}, page ${part} of ${of}` : name)
  const toEnd = (letter: ConcordanceLetter | undefined) =>
    letter && { path: `/concordance/letters/${letter.id}/`, name: nameOf(letter) }
  return letters.map((letter, index) => ({
    params: { letter: letter.id },
    props: {
      letter,
      name: nameOf(letter),
      words: letter.entries.map((entry): ListedWord => ({ ...entry, places: decodePlaces(entry.places) })),
      previous: toEnd(letters[index - 1]),
      next: toEnd(letters[index + 1]),
    },
  }))
}

/** The pages of words: the lines of each by source, and the sources without it, where those are few. */
export async function getWordPages() {
  const sourceByKey = await getSourceByKey()
  const { columns } = await getConcordance()
  const words = (await getCollection('concordanceWords')).map(({ data }) => data)
  return words.map((word) => {
    const here = new Set(word.sources.map(({ source }) => source))
    const groups = word.sources.flatMap((group) => {
      const source = sourceByKey.get(group.source)
      return source ? [{ group, source }] : []
    })
    const absent = word.moreSources > 0 ? [] : columns.words.filter((key) => !here.has(key))
    return { params: { word: word.id }, props: { word, groups, absent } }
  })
}

/** The topics with how many statements of each source are on them; no number for a source that is not coded or not shown. */
export async function getConcordanceTopics() {
  const { columns } = await getConcordance()
  return (await getTopicPages()).map(({ topic, columns: coded, counts }) => {
    const shown = coded.filter(({ hidden }) => !hidden)
    const countBySource = new Map(shown.map(({ source, statements }) => [source, statements.length]))
    return {
      name: topic.name,
      theirs: false,
      path: `/topics/${topic.id}/`,
      total: counts.statements,
      sources: counts.sources,
      counts: columns.names.map((key) => countBySource.get(key)),
    }
  })
}
