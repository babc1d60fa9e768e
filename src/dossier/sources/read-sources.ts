import type { InputFile } from '../input-file.ts'
import { keepPassages } from '../ledger/keep-passages.ts'
import { keepTombstones } from '../ledger/keep-tombstones.ts'
import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import { draftRecord } from '../records/draft-record.ts'
import { findSeedsWithoutRecord, type RecordFile, readRecords, toReceiptPath } from '../records/read-records.ts'
import type { Actor } from '../schemas/actors.ts'
import type { Ledger } from '../schemas/ledger.ts'
import { record as recordSchema, type SourceRecord } from '../schemas/record.ts'
import { type CutText, cutSpans } from '../seed/cut-spans.ts'
import { type DecodedSeed, decodeSeed } from '../seed/decode-seed.ts'
import { sha256 } from '../text/sha256.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { checkRecord } from './check-record.ts'
import { locateNamedSpans } from './locate-named-spans.ts'
import { numberSpans } from './number-spans.ts'
import { sortSeedFiles } from './sort-seed-files.ts'
import type { Source } from './source.ts'
import { toKeyFromFileName, toSourceKey } from './source-key.ts'

type File = Extract<InputFile, { kind: 'file' }>
type Context = {
  readonly actors: readonly Actor[]
  readonly ledger: Ledger
  /** Every receipt that could be read, as text, by its path. */
  readonly texts: ReadonlyMap<string, string>
}

/** The sources of a folder of seeds: decoded, described, cut and numbered; with every mistake found on the way. */
export function readSources(
  files: readonly InputFile[],
  { actors, ledger }: { actors: readonly Actor[]; ledger: Ledger },
): { sources: Source[]; entries: RecordFile[]; texts: ReadonlyMap<string, string>; problems: Problem[] } {
  const sorted = sortSeedFiles(files)
  const decoded = new Map([...sorted.seeds].map(([path, file]) => [path, decodeSeed(path, file.bytes)]))
  const texts = new Map([...decoded].flatMap(([path, { seed }]) => (seed ? [[path, seed.text] as const] : [])))
  const { records, problems } = readRecords(sorted.records, sorted.seeds, sorted.others)
  const context = { actors, ledger, texts }
  const described = records.map((entry) => {
    // The newest receipt is current; where it is not there, which is told, the rest is checked against an earlier one.
    const paths = entry.record.receipts.map(({ file }) => toReceiptPath(entry.yaml.file, file))
    const path = paths.findLast((candidate) => decoded.get(candidate)?.seed) ?? ''
    return describe(entry, sorted.seeds.get(path), decoded.get(path)?.seed, context)
  })
  const unreadableRecords =
    sorted.records.length > records.length || [...sorted.others].some((path) => /\.ya?ml$/i.test(path))
  const bare = findSeedsWithoutRecord(sorted.seeds, records).map((file) =>
    // A record that could not be read may list this seed: only its own mistakes are told then.
    readWithoutRecord(file, decoded.get(file.path)?.seed, { ...context, warn: !unreadableRecords }),
  )
  const read = [...described, ...bare]
  const sources = read.flatMap(({ source }) => (source ? [source] : []))
  return {
    sources: sources.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    entries: [...records, ...bare.flatMap(({ entry }) => (entry ? [entry] : []))],
    texts,
    problems: [
      ...sorted.problems,
      ...[...decoded.values()].flatMap((entry) => entry.problems),
      ...problems,
      ...read.flatMap((entry) => entry.problems),
      ...findKeyClashes(sources, records),
    ],
  }
}

function describe(
  entry: RecordFile,
  file: File | undefined,
  seed: DecodedSeed | undefined,
  context: Context,
): { source?: Source; problems: Problem[] } {
  const { record, yaml } = entry
  const key = toSourceKey(record.key)
  if (!file || !seed || !key) return { problems: [] }
  const { named, problems } = locateNamedSpans(record, yaml, { file: file.path, text: seed.text })
  const cut = cutSpans(seed.text, { named, layout: record.layout })
  const kept = keepNumbers(entry, seed, cut, context)
  const source: Source = {
    key,
    record: keepTombstones(record, context.ledger),
    described: true,
    seed: { path: file.path, sha256: sha256(file.bytes), bytes: file.bytes, ...seed },
    ...numberSpans(seed.text, cut, kept?.numbers),
  }
  const told = [...problems, ...(kept?.problems ?? []), ...findTextless(source)]
  return { source, problems: [...told, ...checkRecord(entry, source, context.actors)] }
}

function keepNumbers({ record, yaml }: RecordFile, seed: DecodedSeed, cut: CutText, { ledger, texts }: Context) {
  const published = ledger.sources.find(({ key }) => key === record.key)
  const edition = ledger.editions.at(-1)?.number
  if (!published || edition === undefined) return undefined
  const current = cut.spans
    .filter((span) => span.kind === 'passage')
    .map((span) => seed.text.slice(span.start, span.end))
    .map((text) => ({ text, sha256: sha256(text) }))
  return keepPassages(published, current, { record, yaml, texts, edition })
}

function readWithoutRecord(
  file: File,
  seed: DecodedSeed | undefined,
  context: Context & { readonly warn: boolean },
): { source?: Source; entry?: RecordFile; problems: Problem[] } {
  if (!seed) return { problems: [] }
  const key = toKeyFromFileName(file.path)
  const hash = sha256(file.bytes)
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const cut = cutSpans(seed.text, { guessHeadline: true })
  const entry = { record: toEmptyRecord(key, name, hash), yaml: toEmptyFile(file.path) }
  const kept = keepNumbers(entry, seed, cut, context)
  const source: Source = {
    key,
    record: keepTombstones(entry.record, context.ledger),
    described: false,
    seed: { path: file.path, sha256: hash, bytes: file.bytes, ...seed },
    ...numberSpans(seed.text, cut, kept?.numbers),
  }
  const draft = draftRecord({ key, file: name, sha256: hash, text: seed.text, spans: cut.spans })
  const warnings = context.warn ? [createProblem('seed-has-record', startOf(file.path), { key, draft })] : []
  return { source, entry, problems: [...warnings, ...(kept?.problems ?? []), ...findTextless(source)] }
}

/** What stands for the record of a seed that has none: every field unknown, its custody unwritten. */
function toEmptyRecord(key: string, file: string, hash: string): SourceRecord {
  const unwritten = { received: '0000-01-01', from: '–', by: '–', handling: '–' }
  return recordSchema.parse({ key, receipts: [{ file, sha256: hash, ...unwritten }] })
}

function toEmptyFile(file: string): YamlFile {
  return { file, value: {}, locate: () => startOf(file), sourceOf: () => undefined }
}

function findTextless(source: Source): Problem[] {
  if (source.spans.some((span) => span.kind === 'passage')) return []
  return [createProblem('seed-has-text', startOf(source.seed.path), { what: 'text without a single passage' })]
}

/** Keys made from file names that are taken; two records with one key are told apart where records are read. */
function findKeyClashes(sources: readonly Source[], records: readonly RecordFile[]): Problem[] {
  const owners = new Map(records.map(({ record, yaml }) => [record.key as string, yaml.file]))
  return sources
    .filter(({ described }) => !described)
    .flatMap(({ key, seed }) => {
      const other = owners.get(key)
      owners.set(key, other ?? seed.path)
      return other ? [createProblem('key-unique', startOf(seed.path), { key, other })] : []
    })
}
