import { type CitedState, toEditionWords } from '../citation/citation-pattern.ts'
import { printPagePatterns } from '../citation/print-page.ts'
import { type Reference, sortByEntry } from '../citation/print-references.ts'
import { toDateBounds } from '../dates/date-bounds.ts'
import { formatDate } from '../dates/format-date.ts'
import type { Actor } from '../schemas/actors.ts'
import type { DossierSettings } from '../schemas/dossier-settings.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Ledger } from '../schemas/ledger.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { findWithdrawn } from './find-withdrawn.ts'
import type { Sections } from './sections.ts'
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
  shows: Sections
  silenced: readonly string[]
  /** Names of the parties of whom no word is quoted directly. */
  unquoted: readonly string[]
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
    corpus: { ...toCorpus(sorted, actors, settings.limits), unquoted: [...dossier.unquoted] },
    shows: dossier.shows,
    bibliography: sortByEntry(references).map((key) => ({ key, entry: references.get(key)?.entry ?? '' })),
    pagePatterns: printPagePatterns(toCitedState(dossier)),
    moved: settings.moved,
    withdrawn: findWithdrawn({ ...dossier, sources: sorted }),
    silenced: dossier.silenced.flatMap((path) => (path.endsWith('/') ? [path.slice(1, -1)] : [])),
  }
}

function toEdition({ editions }: Ledger, hash: string): Facts['edition'] {
  const last = editions.at(-1)
  if (!last) return { number: 0, draft: true, hash, label: 'Draft, edition 0' }
  if (last.hash !== hash)
    return { number: last.number, draft: true, hash, label: `Draft of edition ${last.number + 1}` }
  return {
    number: last.number,
    draft: false,
    date: formatDate(last.date),
    closed: last.date,
    hash,
    label: `Edition ${last.number}`,
  }
}

/** The state that citations of our pages carry: the name, the edition in words with the short hash, and its day. */
function toCitedState({
  settings,
  ledger,
  hash,
}: {
  settings: DossierSettings
  ledger: Ledger
  hash: string
}): CitedState {
  const edition = toEdition(ledger, hash)
  return {
    website: settings.name,
    publisher: settings.publisher,
    date: edition.draft ? undefined : ledger.editions.at(-1)?.date,
    state: `${toEditionWords(edition.label)} (hash ${hash.slice(0, 8)})`,
  }
}

function toCorpus(
  sorted: readonly Source[],
  actors: readonly Actor[],
  limits: string | undefined,
): Omit<Facts['corpus'], 'unquoted'> {
  const countryById = new Map(actors.map(({ id, country }) => [id, country]))
  const outlets = sorted.flatMap(({ record: { publisher } }) =>
    publisher.status === 'unknown'
      ? []
      : [
          {
            words: bracket(publisher.value, publisher.status),
            country: bracketCountry(countryById.get(publisher.outlet ?? ''), publisher.status),
          },
        ],
  )
  const dates = sorted.flatMap(({ record: { date } }) => (date.status === 'unknown' ? [] : [date]))
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
      sorted.flatMap(({ record: { language } }) =>
        language.status === 'unknown' ? [] : bracket(nameLanguage(language.value), language.status),
      ),
    ),
    ...(limits ? { limits } : {}),
  }
}

type Status = 'stated' | 'supplied'

/** From the earliest date to the latest, in months, one that no text states in brackets: "December 2023 to [July 2025]". */
function spanOfDates(dates: readonly { value: string; status: Status }[]): string | undefined {
  const bounds = dates.map(({ value, status }) => ({ ...toDateBounds(value), status }))
  const toMonths = (end: 'earliest' | 'latest') =>
    bounds.flatMap(({ status, [end]: day }) => (day ? [{ month: day.slice(0, 7), status }] : []))
  const from = pickMonth(toMonths('earliest'), (months) => months.toSorted()[0])
  const to = pickMonth(toMonths('latest'), (months) => months.toSorted().at(-1))
  if (!from || !to) return undefined
  return from === to ? from : `${from} to ${to}`
}

function pickMonth(
  months: readonly { month: string; status: Status }[],
  pick: (months: readonly string[]) => string | undefined,
): string | undefined {
  const picked = pick(months.map(({ month }) => month))
  const isStated = months.some(({ month, status }) => month === picked && status === 'stated')
  return picked && bracket(formatDate(picked), isStated ? 'stated' : 'supplied')
}

/** A country is as sure as the publisher that stands for it. */
function bracketCountry(country: string | undefined, status: Status): string | undefined {
  return country && bracket(country, status)
}

function bracket(words: string, status: Status): string {
  return status === 'supplied' ? `[${words}]` : words
}

/** Each once, by letter; what one text states and another is supplied with is there without brackets only. */
function unique(all: readonly string[]): string[] {
  const words = all.filter((word) => !(word.startsWith('[') && all.includes(word.slice(1, -1))))
  return [...new Set(words)].toSorted((a, b) => (a.replace(/^\[/, '') < b.replace(/^\[/, '') ? -1 : 1))
}
