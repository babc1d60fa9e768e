import { bibliographyFiles, sourceFiles } from '../bibliography/file-names.ts'
import type { Chapter } from '../chapters/chapter.ts'
import { listDataAddresses } from '../data/list-tables.ts'
import { dtsAddresses } from '../dts/dts-addresses.ts'
import { mayQuote } from '../evidence/cited-words.ts'
import { type Evidence, statementsOf } from '../evidence/evidence.ts'
import { toEditionAddresses } from '../ledger/edition-addresses.ts'
import type { Actor } from '../schemas/actors.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { Source } from '../sources/source.ts'
import { findOutlets, type Sections } from './sections.ts'

/** Every address of the site that an edition promises: pages, and the files that are offered beside them. */
export function toSiteAddresses(dossier: {
  sources: readonly Source[]
  actors: readonly Actor[]
  evidence: Evidence
  chapters: readonly Chapter[]
  shows: Sections
  ledger: Ledger
  /** The addresses of the concordance. */
  concordance: readonly string[]
  /** Whether words may be quoted: as the access of their source says, unless told otherwise. */
  may?: typeof mayQuote
}): string[] {
  const { sources, actors, evidence, chapters, shows, ledger, concordance, may = mayQuote } = dossier
  const shown = statementsOf(evidence).filter(({ cited }) => may(cited))
  const topics = evidence.topics.filter(({ id }) => shown.some((one) => one.topics.includes(id)))
  const parties = actors.filter(({ party }) => party)
  const coded = evidence.codings.map(({ source }) => source).filter((source) => may({ source }))
  const sections: [boolean, string[]][] = [
    [shows.actors, ['/actors/', ...actors.map(({ id }) => `/actors/${id}/`)]],
    [shows.topics, ['/topics/', ...topics.map(({ id }) => `/topics/${id}/`)]],
    [
      shows.positions,
      [
        '/positions/',
        '/positions/positions.csv',
        ...[...parties, ...topics].map(({ id }) => `/positions/${id}/`),
        ...parties.flatMap((party) => topics.map((topic) => `/positions/${party.id}/${topic.id}/`)),
      ],
    ],
    [shows.timeline, ['/timeline/', '/timeline/by-publication/', '/timeline/by-statement/']],
    [shows.figures, ['/figures/', '/figures/figures.csv']],
    [shows.figures, evidence.series.flatMap(({ id }) => [`/figures/${id}.csv`, `/figures/${id}.svg`])],
    [shows.relations, ['/relations/']],
    [shows.terms, ['/terms/']],
    [shows.outlets, ['/outlets/', ...findOutlets(sources, actors).map(({ id }) => `/outlets/${id}/`)]],
    [shows.chapters, ['/chapters/', ...chapters.map(({ slug }) => `/chapters/${slug}/`)]],
    [shows.coverage, ['/method/coverage/', ...coded.map(({ key }) => `/sources/${key}/verify/`)]],
  ]
  const ours = ['/', '/about/', '/bibliography/', '/data/', '/method/', '/search/', '/sources/']
  const checks = ['/check/', '/check/passages.json', '/corrections/', '/editions/']
  const machines = [
    '/llms.txt',
    '/robots.txt',
    '/sitemap.xml',
    ...sources.map(({ key }) => `/sources/${key}/index.jsonld`),
  ]
  const kept = ['/manifest-sha256.txt', '/method/links/', '/verify/']
  const texts = sources.flatMap(({ key }) => [`/sources/${key}/`, `/sources/${key}/cite/`, `/sources/${key}/seed.txt`])
  const references = [
    ...bibliographyFiles.map((file) => `/${file}`),
    ...sources.flatMap(({ key }) => sourceFiles.map((file) => `/sources/${key}/${file}`)),
  ]
  return [
    ...ours,
    ...listDataAddresses(shows),
    ...checks,
    ...kept,
    ...machines,
    ...toEditionAddresses(ledger),
    ...texts,
    ...references,
    '/annotations.jsonld',
    ...sources.flatMap(({ key }) => [`/sources/${key}/annotations.jsonld`, `/sources/${key}/linkset.json`]),
    ...dtsAddresses,
    ...concordance,
    ...sections.flatMap(([there, paths]) => (there ? paths : [])),
  ].toSorted()
}
