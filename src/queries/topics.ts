import {
  findUntouchedTopics,
  groupByTopic,
  type TopicPage,
  type UntouchedTopics,
} from '#dossier/evidence/group-by-topic.ts'
import { getEvidence } from './evidence.ts'
import { getSources } from './sources.ts'

/** The topics that statements touch, each with what every coded source says on it. */
export async function getTopicPages(): Promise<TopicPage[]> {
  return groupByTopic(await getEvidence(), await getHidden())
}

/** For every coded source the topics that it does not touch. */
export async function getUntouchedTopics(): Promise<UntouchedTopics[]> {
  return findUntouchedTopics(await getEvidence(), await getHidden())
}

/** Keys of the sources of which only the record may be seen. */
async function getHidden(): Promise<ReadonlySet<string>> {
  return new Set((await getSources()).filter(({ access }) => access === 'record').map(({ key }) => key))
}
