import { type Reference, sortByEntry } from '../citation/print-references.ts'
import { toDateBounds } from '../dates/date-bounds.ts'
import { formatDate } from '../dates/format-date.ts'
import type { Actor } from '../schemas/actors.ts'
import type { DossierSettings } from '../schemas/dossier-settings.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Ledger } from '../schemas/ledger.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { nameLanguage } from './source-card.ts'
import { countWords } from './to-source-page.ts'

/** Facts about the dossier as a whole; `sorted` are its sources by date, `hash` is its state's. */
export function toFacts(dossier: {
  settings: DossierSettings
  siteIsSet: boolean
  ledger: Ledger
  hash: string
  sorted: readonly Source[]
  actors: readonly Actor[]
  references: ReadonlyMap<string, Reference>
}): Facts {
  const { settings, references, actors, sorted } = dossier
  return {
    name: settings.name,
    summary: settings.summary,
    about: (settings.about ?? '').split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []),
    ...(settings.publisher ? { publisher: settings.publisher } : {}),
    ...(settings.contact ? { contact: settings.contact } : {}),
    language: settings.language,
    site: settings.site.replace(/\/$/, ''),
    siteIsSet: dossier.siteIsSet,
    indexing: settings.indexing,
    edition: toEdition(dossier.ledger, dossier.hash),
    corpus: toCorpus(sorted, actors, settings.limits),
    hasActors: actors.length > 0,
    bibliography: sortByEntry(references).map((key) => ({ key, entry: references.get(key)?.entry ?? '' })),
    moved: settings.moved,
    withdrawn: settings.withdrawn.map(({ key, date, reason }) => ({ key, date: formatDate(date), reason })),
  }
}

function toEdition({ editions }: Ledger, hash: string): Facts['edition'] {
  const last = editions.at(-1)
  if (!last) return { number: 0, draft: true, hash, label: 'Draft, edition 0' }
  if (last.hash !== hash)
    return { number: last.number, draft: true, hash, label: `Draft of edition ${last.number + 1}` }
  return { number: last.number, draft: false, date: formatDate(last.date), hash, label: `Edition ${last.number}` }
}

function toCorpus(sorted: readonly Source[], actors: readonly Actor[], limits: string | undefined): Facts['corpus'] {
  const countryById = new Map(actors.map(({ id, country }) => [id, country]))
  const outlets = sorted.flatMap(({ record: { publisher } }) =>
    publisher.status === 'unknown'
      ? []
      : [
          {
            words: publisher.status === 'supplied' ? `[${publisher.value}]` : publisher.value,
            country: countryById.get(publisher.outlet ?? ''),
          },
        ],
  )
  const dates = sorted.flatMap(({ record: { date } }) => (date.status === 'unknown' ? [] : [date.value]))
  const span = spanOfDates(dates)
  return {
    sources: sorted.length,
    passages: sorted.reduce((sum, source) => sum + passagesOf(source).length, 0),
    words: sorted.reduce((sum, source) => sum + countWords(source), 0),
    ...(span ? { dates: span } : {}),
    undated: sorted.length - dates.length,
    outlets: unique(outlets.map(({ words }) => words)),
    unknownOutlets: sorted.filter(({ record }) => record.publisher.status === 'unknown').length,
    countries: unique(outlets.flatMap(({ country }) => country ?? [])),
    languages: unique(
      sorted.flatMap(({ record: { language } }) => (language.status === 'unknown' ? [] : nameLanguage(language.value))),
    ),
    ...(limits ? { limits } : {}),
  }
}

/** From the earliest date to the latest, in months: "December 2023 to July 2025". */
function spanOfDates(dates: readonly string[]): string | undefined {
  const bounds = dates.map(toDateBounds)
  const first = bounds.flatMap(({ earliest }) => earliest ?? []).toSorted()[0]
  const last = bounds
    .flatMap(({ latest }) => latest ?? [])
    .toSorted()
    .at(-1)
  if (!first || !last) return undefined
  const [from, to] = [first, last].map((day) => formatDate(day.slice(0, 7)))
  return from === to ? from : `${from} to ${to}`
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted((a, b) => (a.replace(/^\[/, '') < b.replace(/^\[/, '') ? -1 : 1))
}
