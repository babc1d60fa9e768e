import type { EvidencePage, StatementOnPage } from '../schemas/evidence-page.ts'
import type { Topic } from '../schemas/topics.ts'

/** What one source says on a topic: an empty list where it does not touch it, `hidden` where its words may not be shown. */
export type TopicColumn = {
  readonly source: string
  readonly hidden: boolean
  readonly statements: readonly StatementOnPage[]
}

/** A topic with a column for every coded source, by date, and the topics before and after it. */
export type TopicPage = {
  readonly topic: Topic
  readonly columns: readonly TopicColumn[]
  readonly counts: { readonly statements: number; readonly sources: number }
  readonly previous: Topic | undefined
  readonly next: Topic | undefined
}

/** Topics that a source does not touch. */
export type UntouchedTopics = { readonly source: string; readonly topics: readonly Topic[] }

type Coded = Pick<EvidencePage, 'topics' | 'statements' | 'coded'>

/** The topics that statements touch, in the order as authored; `hidden` are keys of sources whose words may not be shown. */
export function groupByTopic({ topics, statements, coded }: Coded, hidden: ReadonlySet<string>): TopicPage[] {
  const touched = topics.filter(({ id }) => statements.some((statement) => statement.topics.includes(id)))
  return touched.map((topic, index) => {
    const here = statements.filter((statement) => statement.topics.includes(topic.id))
    return {
      topic,
      columns: coded.map((source) => ({
        source,
        hidden: hidden.has(source),
        statements: here.filter((statement) => statement.source === source),
      })),
      counts: { statements: here.length, sources: new Set(here.map(({ source }) => source)).size },
      previous: touched[index - 1],
      next: touched[index + 1],
    }
  })
}

/** For every coded source the topics that none of its statements touches; one whose words may not be shown says nothing. */
export function findUntouchedTopics(
  { topics, statements, coded }: Coded,
  hidden: ReadonlySet<string>,
): UntouchedTopics[] {
  return coded
    .filter((source) => !hidden.has(source))
    .map((source) => {
      const here = new Set(statements.filter((one) => one.source === source).flatMap((one) => one.topics))
      return { source, topics: topics.filter(({ id }) => !here.has(id)) }
    })
}
