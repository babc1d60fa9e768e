import { checkActors } from './actors/check-actors.ts'
import { createMentionFinder } from './actors/find-mentions.ts'
import type { Chapter } from './chapters/chapter.ts'
import { readChapters } from './chapters/read-chapters.ts'
import { printReferences } from './citation/print-references.ts'
import { toData } from './data/to-data.ts'
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
import { checkLedger } from './ledger/check-ledger.ts'
import { checkPromises, ledgerFile } from './ledger/check-promises.ts'
import { hashDossier } from './ledger/hash-dossier.ts'
import { findNearWording } from './links/find-near-wording.ts'
import { findNearestSources } from './links/find-nearest-sources.ts'
import { findSharedRuns, type SharedRun } from './links/find-shared-runs.ts'
import { indexWords } from './links/index-words.ts'
import { toWordedSources } from './links/worded-sources.ts'
import { createExcerpts } from './pages/excerpts.ts'
import { toNearPairs } from './pages/near-wording.ts'
import { findSections, type Sections } from './pages/sections.ts'
import { toSiteAddresses } from './pages/site-addresses.ts'
import { toActorPages } from './pages/to-actor-pages.ts'
import { toChapterFacts } from './pages/to-chapter-facts.ts'
import { toFacts } from './pages/to-facts.ts'
import { type SearchRecord, toSearchRecords } from './pages/to-search-records.ts'
import { toSourcePage } from './pages/to-source-page.ts'
import { writeSeedFile, writeWithdrawnFile } from './pages/write-seed-file.ts'
import { writeSourceMdx } from './pages/write-source-mdx.ts'
import { createProblem, hasErrors, type Problem, sortProblems, startOf } from './problems/problem.ts'
import { type Actor, actors as actorsSchema } from './schemas/actors.ts'
import { type DossierSettings, dossierSettings } from './schemas/dossier-settings.ts'
import { emptyLedger, type Ledger, ledger as ledgerSchema } from './schemas/ledger.ts'
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
  readonly problems: readonly Problem[]
  readonly settings: DossierSettings
  readonly ledger: Ledger
  readonly hash: string
  readonly sources: readonly Source[]
  readonly chapters: readonly Chapter[]
  readonly addresses: readonly string[]
  readonly counts: { readonly sources: number; readonly passages: number }
}

/** Builds a dossier from the files of its folder: a pure function of their bytes, in whatever order they come. */
export function buildDossier(
  given: readonly InputFile[],
  overrides: { site?: string | undefined; base?: string | undefined } = {},
): BuiltDossier {
  const files = given.filter(({ path }) => !isPassedOver(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const read = readSettingsFiles(files)
  const settings = { ...read.settings, ...withoutUndefined(overrides) }
  const { actors, ledger } = read
  const { sources, entries, problems: sourceProblems } = readSources(files, { actors, ledger })
  const { evidence, problems: evidenceProblems } = readEvidence(files, {
    sources,
    actors: read.actorsKnown ? actors : undefined,
  })
  const coverage = findCoverage(evidence, createMentionFinder([...actors, ...evidence.places]))
  const { chapters, parsed, problems: chapterProblems } = readChapters(files, sources)
  const shows = findSections({ sources, actors, evidence, chapters })
  const addresses = toSiteAddresses({ sources, actors, evidence, chapters, shows })
  const hash = hashDossier(files)
  const hashes = new Map(
    files.flatMap((file) => (file.kind === 'file' ? [[file.path, sha256(file.bytes)] as const] : [])),
  )
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
  const built = { problems, settings, ledger, hash, sources, chapters, addresses, counts }
  if (hasErrors(problems)) return { files: [], searchRecords: [], ...built }
  const siteIsSet = settings.site !== dossierSettings.parse({}).site
  return {
    ...writeFiles({ settings, siteIsSet, actors, ledger, hash, sources, evidence, coverage, chapters, shows }),
    ...built,
  }
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
}): Pick<BuiltDossier, 'files' | 'searchRecords'> {
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
      { kind: 'facts', path: 'data.json', content: toJson({ data: data.page }) },
      ...[...chapters.itemsBySlug].map(
        ([slug, items]) => ({ kind: 'facts', path: `${slug}.csl.json`, content: toJson(items) }) as const,
      ),
      ...sorted.map(
        (source) => ({ kind: 'site', path: `sources/${source.key}/seed.txt`, content: writeSeedFile(source) }) as const,
      ),
      ...toFigureFiles(evidencePage, facts, dossier.settings.base),
      ...facts.withdrawn.map(
        (gone) => ({ kind: 'site', path: `sources/${gone.key}/seed.txt`, content: writeWithdrawnFile(gone) }) as const,
      ),
      ...data.files,
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
  return {
    settings: settings.value,
    settingsFile: settings.yaml,
    actors: actors.value,
    /** Whether the file of actors could be read, or there is none. */
    actorsKnown: actors.value.length > 0 || !hasErrors(actors.problems),
    actorsFile: actors.yaml,
    ledger: ledger.value,
    problems: [
      ...settings.problems,
      ...actors.problems,
      ...(actors.yaml ? checkActors(actors.value, actors.yaml) : []),
      ...ledger.problems,
      ...(ledger.yaml ? checkLedger(ledger.value, ledger.yaml) : []),
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
