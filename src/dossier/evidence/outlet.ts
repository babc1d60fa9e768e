import type { ActorPage } from '../schemas/facts.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import type { Speech } from './count-speech.ts'

/** A medium that publishes sources of the dossier, those sources by date, and how the coded ones among them speak. */
export type Outlet = {
  readonly actor: ActorPage
  readonly sources: readonly SourcePage[]
  /** Keys of those that are not yet coded. */
  readonly uncoded: readonly string[]
  readonly speech: Speech
}
