import type { z } from 'astro/zod'
import { checkActors } from './actors/check-actors.ts'
import { createMentionFinder } from './actors/find-mentions.ts'
import { toAnnotationFiles } from './annotations/to-annotation-files.ts'
import { toBibliographyFiles } from './bibliography/bibliography-files.ts'
import type { Chapter } from './chapters/chapter.ts'
import { readChapters } from './chapters/read-chapters.ts'
import { toCitationFiles } from './citation/citation-files.ts'
import { printReferences } from './citation/print-references.ts'
import { correctionsFile, readCorrections } from './corrections/read-corrections.ts'
import { toData } from './data/to-data.ts'
import { toDtsFiles } from './dts/to-dts-files.ts'
import { arrangePositions } from './evidence/arrange-positions.ts'
import { checkCoverage } from './evidence/check-coverage.ts'
import type { Evidence } from './evidence/evidence.ts'
import { toFigureFiles } from './evidence/figure-files.ts'
import { findCoverage, type SourceCoverage } from './evidence/find-gaps.ts'
import { findUnquoted } from './evidence/find-unquoted.ts'
import { readEvidence } from './evidence/read-evidence.ts'
import { toEvidencePage } from './evidence/to-evidence-page.ts'
import { writePositionsCsv } from './evidence/write-positions-csv.ts'
import { type InputFile, isPassedOver } from './input-file.ts'
import { checkDossierLanguage } from './language/check-dossier-language.ts'
import { checkEditionTexts } from './ledger/check-edition-texts.ts'
import { checkLedger } from './ledger/check-ledger.ts'
import { checkPromises, ledgerFile } from './ledger/check-promises.ts'
import { hashDossier } from './ledger/hash-dossier.ts'
import { findNearWording } from './links/find-near-wording.ts'
import { findNearestSources } from './links/find-nearest-sources.ts'
import { findSharedRuns, type SharedRun } from './links/find-shared-runs.ts'
import { indexWords } from './links/index-words.ts'
import { toWordedSources } from './links/worded-sources.ts'
import { toDiscoveryFiles } from './metadata/discovery-files.ts'
import { toSourceHeads } from './metadata/source-heads.ts'
import { collectOutbound } from './outbound/collect-outbound.ts'
import { linksFile, type OutboundLink } from './outbound/outbound-link.ts'
import { toLinksPage } from './outbound/to-links-page.ts'
import { toEditionFiles } from './pages/edition-files.ts'
import { createExcerpts } from './pages/excerpts.ts'
import { findWithdrawn } from './pages/find-withdrawn.ts'
import { toNearPairs } from './pages/near-wording.ts'
import { findSections, type Sections } from './pages/sections.ts'
import { findSilencedAddresses, toSilencedFiles } from './pages/silenced-addresses.ts'
import { toSiteAddresses } from './pages/site-addresses.ts'
import { toMainSections, toSections } from './pages/site-sections.ts'
import { toActorPages } from './pages/to-actor-pages.ts'
import { toChapterFacts } from './pages/to-chapter-facts.ts'
import { toFacts } from './pages/to-facts.ts'
import { type SearchRecord, toSearchRecords } from './pages/to-search-records.ts'
import { toSourcePage } from './pages/to-source-page.ts'
import { toWithdrawnFiles } from './pages/withdrawn-files.ts'
import { writeSeedFile, writeWithdrawnFile } from './pages/write-seed-file.ts'
import { writeSourceMdx } from './pages/write-source-mdx.ts'
import { findPicture, listPictures } from './pictures/list-pictures.ts'
import type { Picture } from './pictures/picture.ts'
import { createProblem, hasErrors, type Problem, sortProblems, startOf } from './problems/problem.ts'
import { type Actor, actors as actorsSchema } from './schemas/actors.ts'
import type { Correction } from './schemas/corrections.ts'
import { type DossierSettings, dossierSettings } from './schemas/dossier-settings.ts'
import { emptyLedger, type Ledger, ledger as ledgerSchema } from './schemas/ledger.ts'
import { type LinkReport, linkReport } from './schemas/links.ts'
import type { LinksPage } from './schemas/links-page.ts'
import { findEarlierEditions } from './signposting/earlier-editions.ts'
import { toLinksetFiles } from './signposting/to-linkset.ts'
import { readSources } from './sources/read-sources.ts'
import { toReadingText } from './sources/reading-text.ts'
import { sortByDate } from './sources/sort-by-date.ts'
import { passagesOf, type Source } from './sources/source.ts'
import type { Span } from './sources/span.ts'
import { toTitle } from './sources/title-of-source.ts'
import { sha256 } from './text/sha256.ts'
import { withoutUndefined } from './without-undefined.ts'
import { readAuthoredFile } from './yaml/read-authored-file.ts'

/** A file that the build makes: pages for Astro, facts for its collections, or a file of the site as it is. */
export type OutputFile = {
  readonly kind: 'page' | 'facts' | 'site'
  /** Relative to the folder of its kind. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** A dossier built: what to write, what to search, and every mistake in it. Nothing is to be written if one is an error. */
export type BuiltDossier = {
  readonly files: readonly OutputFile[]
  readonly searchRecords: readonly SearchRecord[]
  /** Pictures of pages, to be drawn. */
  readonly pictures: readonly Picture[]
  readonly problems: readonly Problem[]
  readonly settings: DossierSettings
  readonly ledger: Ledger
  readonly hash: string
  readonly sources: readonly Source[]
  readonly chapters: readonly Chapter[]
  readonly addresses: readonly string[]
  /** The addresses of others that it names. */
  readonly outbound: readonly OutboundLink[]
  readonly counts: { readonly sources: number; readonly passages: number }
}

/** Builds a dossier from the files of its folder: a pure function of their bytes, in whatever order they come. */
export function buildDossier(
  given: readonly InputFile[],
  options: { site?: string | undefined; base?: string | undefined; offersPackage?: boolean | undefined } = {},
): BuiltDossier {
  const { offersPackage = false, ...overrides } = options
  const files = given.filter(({ path }) => !isPassedOver(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const read = readSettingsFiles(files)
  const settings = { ...read.settings, ...withoutUndefined(overrides) }
  const { actors, ledger } = read
  const { sources, entries, texts, problems: sourceProblems } = readSources(files, { actors, ledger })
  const { evidence, problems: evidenceProblems } = readEvidence(files, {
    sources,
    actors: read.actorsKnown ? actors : undefined,
  })
  const coverage = findCoverage(evidence, createMentionFinder([...actors, ...evidence.places]))
  const { chapters, parsed, problems: chapterProblems } = readChapters(files, sources)
  // Every edition after the first corrects something, or says that it does not.
  const hasCorrections = ledger.editions.length > 1 || files.some(({ path }) => path === correctionsFile)
  const shows = findSections({ sources, actors, evidence, chapters, hasCorrections })
  const shown = toSiteAddresses({ sources, actors, evidence, chapters, shows, ledger })
  const silenced = findSilencedAddresses({ sources, actors, evidence, chapters, ledger }, shown)
  const addresses = [...shown, ...silenced].toSorted()
  const hash = hashDossier(files)
  const hashes = new Map(
    files.flatMap((file) => (file.kind === 'file' ? [[file.path, sha256(file.bytes)] as const] : [])),
  )
  const { corrections, problems: correctionProblems } = readCorrections(files, {
    sources,
    ledger,
    addresses: new Set([...addresses, ...ledger.addresses.map(({ path }) => path)]),
  })
  const kept = read.ledgerFile ? checkEditionTexts(ledger, read.ledgerFile, { texts, hashes }) : []
  const promises = checkPromises({
    ledger,
    records: entries,
    hashes,
    addresses: new Set(addresses),
    settings,
    settingsFile: read.settingsFile,
  })
  const authored = [read.settingsFile, read.actorsFile, ...entries.map(({ yaml }) => yaml)]
  const language = checkDossierLanguage(files, authored, {
    actors,
    ledger,
    chapters: parsed,
    language: settings.language,
  })
  const unreadable = findUnreadable(files)
  const mistakes = [
    ...unreadable,
    ...read.problems,
    ...sourceProblems,
    ...evidenceProblems,
    ...chapterProblems,
    ...promises,
    ...kept,
    ...correctionProblems,
    ...language,
    ...findNothing(sources, [...unreadable, ...sourceProblems]),
  ]
  // What has mistakes covers nothing: gaps are told once there are none.
  const gaps = hasErrors(mistakes) ? [] : checkCoverage(coverage, evidence.exceptions)
  const problems = sortProblems([...mistakes, ...gaps])
  const counts = {
    sources: sources.length,
    passages: sources.reduce((sum, source) => sum + passagesOf(source).length, 0),
  }
  const outbound = collectOutbound({ settings, sources, actors, chapters, parsed })
  const built = { problems, settings, ledger, hash, sources, chapters, addresses, outbound, counts }
  if (hasErrors(problems)) return { files: [], searchRecords: [], pictures: [], ...built }
  const links = toLinksPage(outbound, read.links)
  const siteIsSet = settings.site !== dossierSettings.parse({}).site
  const written = writeFiles({
    settings,
    siteIsSet,
    actors,
    ledger,
    hash,
    sources,
    evidence,
    coverage,
    chapters,
    shows,
    silenced,
    links,
    offersPackage,
    texts,
    corrections,
    addresses,
  })
  const withdrawn = findWithdrawn({ settings, ledger, sources })
  const answered = [...written.files, ...toWithdrawnFiles(withdrawn, ledger, written.files)]
  return { ...written, files: [...answered, ...toSilencedFiles(silenced, ledger, answered)], ...built }
}

function writeFiles(dossier: {
  settings: DossierSettings
  siteIsSet: boolean
  actors: readonly Actor[]
  ledger: Ledger
  hash: string
  sources: readonly Source[]
  evidence: Evidence
  coverage: readonly SourceCoverage[]
  chapters: readonly Chapter[]
  shows: Sections
  /** Published addresses that are empty because texts are hidden. */
  silenced: readonly string[]
  links: LinksPage
  offersPackage: boolean
  texts: ReadonlyMap<string, string>
  corrections: readonly Correction[]
  addresses: readonly string[]
}): Pick<BuiltDossier, 'files' | 'searchRecords' | 'pictures'> {
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
        addresses: dossier.addresses.filter((address) => !dossier.silenced.includes(address)),
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
    searchRecords: pages.flatMap(({ source, page }) =>
      toSearchRecords(source, page, {
        mentions,
        actorById: surroundings.actorById,
        language: dossier.settings.language,
      }),
    ),
  }
}

function readSettingsFiles(files: readonly InputFile[]) {
  const settings = readAuthoredFile(files, 'content/dossier.yaml', dossierSettings, dossierSettings.parse({}))
  const actors = readAuthoredFile(files, 'content/actors.yaml', actorsSchema, [])
  const ledger = readAuthoredFile(files, ledgerFile, ledgerSchema, emptyLedger)
  const links = readAuthoredFile<z.ZodType<LinkReport | undefined>>(files, linksFile, linkReport, undefined)
  return {
    settings: settings.value,
    settingsFile: settings.yaml,
    actors: actors.value,
    /** Whether the file of actors could be read, or there is none. */
    actorsKnown: actors.value.length > 0 || !hasErrors(actors.problems),
    actorsFile: actors.yaml,
    ledger: ledger.value,
    ledgerFile: ledger.yaml,
    links: links.value,
    problems: [
      ...settings.problems,
      ...actors.problems,
      ...(actors.yaml ? checkActors(actors.value, actors.yaml) : []),
      ...ledger.problems,
      ...(ledger.yaml ? checkLedger(ledger.value, ledger.yaml) : []),
      ...links.problems,
    ],
  }
}

function findUnreadable(files: readonly InputFile[]): Problem[] {
  return files.flatMap((file) => {
    if (file.kind === 'unreadable') return [createProblem('file-readable', startOf(file.path), { reason: file.reason })]
    if (file.kind === 'link-outside')
      return [createProblem('file-inside-folder', startOf(file.path), { target: file.target })]
    return []
  })
}

/** A dossier without a single seed; silent where the seeds that are there have mistakes of their own. */
function findNothing(sources: readonly Source[], problems: readonly Problem[]): Problem[] {
  if (sources.length > 0 || problems.length > 0) return []
  return [createProblem('seed-has-text', startOf('seeds/'), { what: 'folder without a seed' })]
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
