import { createMentionFinder } from './actors/find-mentions.ts'
import { toAnnotationFiles } from './annotations/to-annotation-files.ts'
import { toBibliographyFiles } from './bibliography/bibliography-files.ts'
import type { Chapter } from './chapters/chapter.ts'
import { toCitationFiles } from './citation/citation-files.ts'
import { printReferences } from './citation/print-references.ts'
import { toConcordanceFiles } from './concordance/concordance-files.ts'
import type { ConcordancePlan } from './concordance/plan-concordance.ts'
import { toData } from './data/to-data.ts'
import { toDtsFiles } from './dts/to-dts-files.ts'
import { arrangePositions } from './evidence/arrange-positions.ts'
import { type Evidence, statementsOf } from './evidence/evidence.ts'
import { toFigureFiles } from './evidence/figure-files.ts'
import type { SourceCoverage } from './evidence/find-gaps.ts'
import { findUnquoted } from './evidence/find-unquoted.ts'
import { toEvidencePage } from './evidence/to-evidence-page.ts'
import { writePositionsCsv } from './evidence/write-positions-csv.ts'
import { findNearWording } from './links/find-near-wording.ts'
import { findNearestSources } from './links/find-nearest-sources.ts'
import { findSharedRuns, type SharedRun } from './links/find-shared-runs.ts'
import { indexWords } from './links/index-words.ts'
import { toWordedSources } from './links/worded-sources.ts'
import { toDiscoveryFiles } from './metadata/discovery-files.ts'
import { toSourceHeads } from './metadata/source-heads.ts'
import type { OutputFile } from './output-file.ts'
import { toEditionFiles } from './pages/edition-files.ts'
import { createExcerpts } from './pages/excerpts.ts'
import { toNearPairs } from './pages/near-wording.ts'
import type { SearchedDossier } from './pages/searched-dossier.ts'
import type { Sections } from './pages/sections.ts'
import { toMainSections, toSections } from './pages/site-sections.ts'
import { toActorPages } from './pages/to-actor-pages.ts'
import { toChapterFacts } from './pages/to-chapter-facts.ts'
import { toFacts } from './pages/to-facts.ts'
import { toSearchNames } from './pages/to-search-names.ts'
import { toSearchSource } from './pages/to-search-sources.ts'
import { toSourcePage } from './pages/to-source-page.ts'
import { writeSeedFile, writeWithdrawnFile } from './pages/write-seed-file.ts'
import { writeSourceMdx } from './pages/write-source-mdx.ts'
import { findPicture, listPictures } from './pictures/list-pictures.ts'
import type { Picture } from './pictures/picture.ts'
import type { Actor } from './schemas/actors.ts'
import type { Correction } from './schemas/corrections.ts'
import type { DossierSettings } from './schemas/dossier-settings.ts'
import type { Ledger } from './schemas/ledger.ts'
import type { LinksPage } from './schemas/links-page.ts'
import { findEarlierEditions } from './signposting/earlier-editions.ts'
import { toLinksetFiles } from './signposting/to-linkset.ts'
import { toReadingText } from './sources/reading-text.ts'
import { sortByDate } from './sources/sort-by-date.ts'
import type { Source } from './sources/source.ts'
import type { Span } from './sources/span.ts'
import { toTitle } from './sources/title-of-source.ts'

/** What a dossier's files are written from: everything read, and found without an error. */
export type ReadDossier = {
  settings: DossierSettings
  siteIsSet: boolean
  actors: readonly Actor[]
  /** Spellings that the search takes for one another. */
  spellings: readonly (readonly string[])[]
  ledger: Ledger
  hash: string
  sources: readonly Source[]
  evidence: Evidence
  coverage: readonly SourceCoverage[]
  chapters: readonly Chapter[]
  shows: Sections
  /** Published addresses that are empty because texts are hidden. */
  silenced: readonly string[]
  concordance: ConcordancePlan
  links: LinksPage
  offersPackage: boolean
  texts: ReadonlyMap<string, string>
  corrections: readonly Correction[]
  addresses: readonly string[]
}

/** The files of a dossier without errors, what is searched of it, and the pictures to be drawn. */
export function writeDossier(dossier: ReadDossier): {
  files: readonly OutputFile[]
  searched: SearchedDossier
  pictures: readonly Picture[]
} {
  const { sources, actors } = dossier
  const sorted = sortByDate(sources)
  const mentions = findAllMentions(sources, createMentionFinder(actors))
  const cited = sources.map((source) => ({
    key: source.key,
    record: source.record,
    fallbackTitle: toTitle(source).text,
  }))
  const references = printReferences(cited)
  const chapters = toChapterFacts(dossier.chapters, cited)
  const excerptOf = createExcerpts(dossier.evidence)
  const worded = toWordedSources(sources)
  const runs = findSharedRuns(worded)
  const words = indexWords(worded)
  const surroundings = {
    sorted,
    excerptOf,
    mentions,
    references,
    actorById: new Map(actors.map((actor) => [actor.id, actor])),
    sourceByKey: new Map(sources.map((source) => [source.key as string, source])),
    runsBySource: groupBySource(runs),
    near: findNearWording(words, runs),
    nearest: findNearestSources(words),
    earlierEditions: findEarlierEditions(dossier.ledger, dossier.hash),
  }
  const pages = sorted.map((source) => ({ source, page: toSourcePage(source, surroundings) }))
  const evidencePage = toEvidencePage(dossier.evidence, {
    ...dossier,
    sorted,
    near: toNearPairs(surroundings.near, surroundings.sourceByKey),
  })
  const facts = toFacts({ ...dossier, sorted, references, unquoted: findUnquoted(evidencePage) })
  const home = `${facts.site}${dossier.settings.base}`
  const data = toData({ ...dossier, sorted, mentions, evidencePage, home }, facts)
  const discovered = { facts, pages: pages.map(({ page }) => page), chapters: chapters.facts, home }
  const pictures = listPictures({ ...discovered, sections: toMainSections(facts) })
  const pictureOf = (path: string) => findPicture(path, pictures, home)
  const described = toSourceHeads(pages, { facts, evidencePage, actorById: surroundings.actorById, home, pictureOf })
  const statements = Map.groupBy(statementsOf(dossier.evidence), ({ cited }): Span => cited.passage)
  const empty = new Set([...dossier.silenced, ...dossier.concordance.gone])
  const closed = facts.edition.draft ? undefined : dossier.ledger.editions.at(-1)
  return {
    files: [
      ...pages.map(
        ({ source, page }) =>
          ({
            kind: 'page',
            path: `${source.key}.mdx`,
            content: writeSourceMdx(source, page, mentions, excerptOf),
          }) as const,
      ),
      { kind: 'facts', path: 'dossier.json', content: toJson({ dossier: facts }) },
      { kind: 'facts', path: 'evidence.json', content: toJson({ evidence: evidencePage }) },
      { kind: 'facts', path: 'actors.json', content: toJson(toActorPages(actors, sorted, mentions)) },
      { kind: 'facts', path: 'chapters.json', content: toJson(chapters.facts) },
      ...toCitationFiles(sorted, cited, { facts, home }),
      {
        kind: 'facts',
        path: 'data.json',
        content: toJson({ data: { ...data.page, offersPackage: dossier.offersPackage } }),
      },
      { kind: 'facts', path: 'links.json', content: toJson({ links: dossier.links }) },
      ...[...chapters.itemsBySlug].map(
        ([slug, items]) => ({ kind: 'facts', path: `${slug}.csl.json`, content: toJson(items) }) as const,
      ),
      ...sorted.map(
        (source) => ({ kind: 'site', path: `sources/${source.key}/seed.txt`, content: writeSeedFile(source) }) as const,
      ),
      { kind: 'facts', path: 'heads.json', content: toJson(described.heads) },
      {
        kind: 'facts',
        path: 'pictures.json',
        content: toJson(pictures.map(({ path, title, dossier: name }) => ({ id: path, alt: `${title}. ${name}.` }))),
      },
      ...described.files,
      ...toDiscoveryFiles({
        ...discovered,
        addresses: dossier.addresses.filter((address) => !empty.has(address)),
        sections: toSections(facts).flatMap(({ sections }) => sections),
      }),
      ...toFigureFiles(evidencePage, facts, dossier.settings.base),
      ...facts.withdrawn.map(
        (gone) => ({ kind: 'site', path: `sources/${gone.key}/seed.txt`, content: writeWithdrawnFile(gone) }) as const,
      ),
      ...toEditionFiles({ ...dossier, pages, facts, home, excerptOf }),
      ...toBibliographyFiles(pages, facts, home),
      ...data.files,
      ...toAnnotationFiles({ ...dossier, sorted, evidencePage, facts, home, edition: closed }),
      ...toLinksetFiles(
        pages.map(({ page }) => page),
        facts.withdrawn,
        home,
      ),
      ...toDtsFiles({ sorted, facts, home, excerptOf }),
      ...toConcordanceFiles(dossier.concordance, { actors, sorted, mentions }),
      ...(dossier.shows.positions
        ? [
            {
              kind: 'site',
              path: 'positions/positions.csv',
              content: writePositionsCsv(
                arrangePositions(evidencePage, new Map(pages.map(({ page }) => [page.key, page.date]))),
                home,
              ),
            } as const,
          ]
        : []),
    ],
    pictures,
    searched: {
      sources: pages.flatMap(
        ({ source, page }) =>
          toSearchSource(source, page, { mentions, statements, language: dossier.settings.language }) ?? [],
      ),
      names: toSearchNames({ ...dossier, ...dossier.evidence }),
    },
  }
}

function findAllMentions(sources: readonly Source[], find: ReturnType<typeof createMentionFinder>) {
  const spans = sources.flatMap((source) => source.spans.map((span) => ({ span, layout: source.layout })))
  return new Map<Span, ReturnType<typeof find>>(
    spans
      .filter(({ span }) => span.kind !== 'furniture')
      .map(({ span, layout }) => [span, find(toReadingText(span.text, layout))]),
  )
}

function groupBySource(runs: readonly SharedRun[]): Map<string, SharedRun[]> {
  const groups = new Map<string, SharedRun[]>()
  for (const run of runs) {
    for (const { source } of run.ends) groups.set(source, [...(groups.get(source) ?? []), run])
  }
  return groups
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
