import { createMentionFinder } from './actors/find-mentions.ts'
import type { Chapter } from './chapters/chapter.ts'
import { readChapters } from './chapters/read-chapters.ts'
import { makeConcordance } from './concordance/make-concordance.ts'
import { planConcordance } from './concordance/plan-concordance.ts'
import { correctionsFile, readCorrections } from './corrections/read-corrections.ts'
import { checkCoverage } from './evidence/check-coverage.ts'
import { findCoverage } from './evidence/find-gaps.ts'
import { readEvidence } from './evidence/read-evidence.ts'
import { type InputFile, isPassedOver } from './input-file.ts'
import { checkDossierLanguage } from './language/check-dossier-language.ts'
import { checkEditionTexts } from './ledger/check-edition-texts.ts'
import { checkPromises } from './ledger/check-promises.ts'
import { hashDossier } from './ledger/hash-dossier.ts'
import { collectOutbound } from './outbound/collect-outbound.ts'
import type { OutboundLink } from './outbound/outbound-link.ts'
import { toLinksPage } from './outbound/to-links-page.ts'
import type { OutputFile } from './output-file.ts'
import { findWithdrawn } from './pages/find-withdrawn.ts'
import type { SearchedDossier } from './pages/searched-dossier.ts'
import { findSections } from './pages/sections.ts'
import { findSilencedAddresses, toSilencedFiles } from './pages/silenced-addresses.ts'
import { toSiteAddresses } from './pages/site-addresses.ts'
import { toWithdrawnFiles } from './pages/withdrawn-files.ts'
import type { Picture } from './pictures/picture.ts'
import { createProblem, hasErrors, type Problem, sortProblems, startOf } from './problems/problem.ts'
import { readSettingsFiles } from './read-settings-files.ts'
import { type DossierSettings, dossierSettings } from './schemas/dossier-settings.ts'
import type { Ledger } from './schemas/ledger.ts'
import { readSources } from './sources/read-sources.ts'
import { sortByDate } from './sources/sort-by-date.ts'
import { passagesOf, type Source } from './sources/source.ts'
import { sha256 } from './text/sha256.ts'
import { withoutUndefined } from './without-undefined.ts'
import { writeDossier } from './write-dossier.ts'

/** A dossier built: what to write, what to search, and every mistake in it. Nothing is to be written if one is an error. */
export type BuiltDossier = {
  readonly files: readonly OutputFile[]
  readonly searched: SearchedDossier
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

const nothingSearched: SearchedDossier = { sources: [], names: { actors: [], topics: [], spellings: [] } }

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
  const concordance = planConcordance(makeConcordance(sortByDate(sources), settings.language), ledger)
  const listed = { sources, actors, evidence, chapters, ledger, concordance: concordance.addresses }
  const shown = toSiteAddresses({ ...listed, shows })
  const silenced = findSilencedAddresses(listed, shown)
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
  if (hasErrors(problems)) return { files: [], searched: nothingSearched, pictures: [], ...built }
  const links = toLinksPage(outbound, read.links)
  const siteIsSet = settings.site !== dossierSettings.parse({}).site
  const written = writeDossier({
    settings,
    siteIsSet,
    actors,
    spellings: read.spellings,
    ledger,
    hash,
    sources,
    evidence,
    coverage,
    chapters,
    shows,
    silenced,
    concordance,
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
