import type { StatementOnPage } from '../schemas/evidence-page.ts'
import { stances, stancesJointly } from '../schemas/statements.ts'

type Told = Pick<StatementOnPage, 'speakers' | 'role' | 'stance'>

/** What a statement does, to be read on from who makes it: "asks for" of one, "ask for" of several. */
export function stanceWords({ speakers, role, stance }: Told): string {
  return (areSeveral(speakers, role) ? stancesJointly : stances)[stance]
}

/** Names are singular, "United States" too; the words of a text for somebody are as English has them. */
function areSeveral(speakers: Told['speakers'], role = ''): boolean {
  const [speaker, ...others] = speakers
  if (others.length > 0) return true
  if (speaker) return speaker.theirs && isPlural(speaker.name)
  return isPlural(role)
}

/** Whether English words for somebody mean several: "officials of the front", "a keeper and a pilot". */
function isPlural(words: string): boolean {
  const [head = ''] = words.split(/,| (?:from|in|of|who|with|within)\b/)
  return /\band\b|\b(?:people|they)$|[^s'’]s$/i.test(head)
}
