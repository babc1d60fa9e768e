import { mayQuote } from '../evidence/cited-words.ts'
import { type Evidence, statementsOf } from '../evidence/evidence.ts'
import type { Actor } from '../schemas/actors.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Source } from '../sources/source.ts'

/** Which sections a site has. */
export type Sections = Facts['shows']

/** A section is there when it has something that may be shown: a dossier without curated evidence has no empty table or timeline. */
export function findSections(dossier: {
  sources: readonly Source[]
  actors: readonly Actor[]
  evidence: Evidence
  chapters?: readonly unknown[]
  hasCorrections?: boolean
  /** Whether words may be quoted: as the access of their source says, unless told otherwise. */
  may?: typeof mayQuote
}): Sections {
  const { sources, actors, evidence, chapters = [], hasCorrections = false, may = mayQuote } = dossier
  const coded = statementsOf(evidence).some(({ cited }) => may(cited))
  return {
    actors: actors.length > 0,
    topics: coded,
    positions: coded && actors.some(({ party }) => party),
    timeline: evidence.events.some(({ cited }) => cited.some(may)),
    figures: evidence.figures.some(({ cited }) => may(cited)),
    relations: evidence.relations.some(({ cited: { from, to } }) => may(from) && may(to)),
    terms: evidence.glosses.length + evidence.wordings.length > 0,
    outlets: findOutlets(sources, actors).length > 0,
    coverage: evidence.codings.length > 0,
    chapters: chapters.length > 0,
    corrections: hasCorrections,
  }
}

/** Media that publish sources of the dossier, as far as records say; by id. */
export function findOutlets(sources: readonly Source[], actors: readonly Actor[]): Actor[] {
  const ids = new Set(
    sources.flatMap(({ record: { publisher } }) => (publisher.status === 'unknown' ? [] : (publisher.outlet ?? []))),
  )
  return actors.filter(({ id }) => ids.has(id))
}
