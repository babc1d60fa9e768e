import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import { toReceiptPath } from '../records/read-records.ts'
import type { DossierSettings } from '../schemas/dossier-settings.ts'
import { day } from '../schemas/fields.ts'
import type { Ledger, PublishedPassage, PublishedSource, PublishedState } from '../schemas/ledger.ts'
import type { Source } from '../sources/source.ts'
import { passagesOf } from '../sources/source.ts'
import { compareText } from '../text/compare-text.ts'
import { ledgerFile } from './check-promises.ts'
import { toEditionAddresses } from './edition-addresses.ts'
import { newestVersion } from './published-wording.ts'

/** What an edition is closed with: the state of the dossier, its day and its hash. */
export type EditionState = {
  readonly sources: readonly Source[]
  readonly addresses: readonly string[]
  readonly settings: Pick<DossierSettings, 'moved' | 'withdrawn'>
  readonly date: string
  readonly hash: string
}

/** The ledger after closing an edition: every address and passage of the state, added to all that was published before. */
export function closeEdition(ledger: Ledger, state: EditionState): { ledger: Ledger; problems: Problem[] } {
  const last = ledger.editions.at(-1)
  const reason =
    state.sources.length === 0
      ? 'there is no source'
      : !day.safeParse(state.date).success
        ? `\`${state.date}\` is no day written as YYYY-MM-DD`
        : last && last.hash === state.hash && isPromised(ledger, state.addresses)
          ? `nothing has changed since edition ${last.number}`
          : last && state.date < last.date
            ? `${state.date} is before the day of edition ${last.number}, ${last.date}`
            : undefined
  if (reason) return { ledger, problems: [createProblem('edition-is-new', startOf(ledgerFile), { reason })] }
  const number = (last?.number ?? 0) + 1
  const keys = new Set<string>(state.sources.map(({ key }) => key))
  const gone = ledger.sources.filter(({ key }) => !keys.has(key)).map((source) => withdraw(source, number, state))
  const here = state.sources.map((source) => publish(source, number, ledger))
  const editions = [...ledger.editions, { number, date: state.date, hash: state.hash }]
  const sources = [...gone, ...here].toSorted((a, b) => compareText(a.key, b.key))
  const addresses = keepAddresses(toEditionAddresses({ editions, sources, addresses: [] }), number, { ledger, state })
  return { ledger: { editions, sources, addresses }, problems: [] }
}

function isPromised(ledger: Ledger, addresses: readonly string[]): boolean {
  const known = new Set(ledger.addresses.map(({ path }) => path))
  return addresses.every((path) => known.has(path))
}

/** Every address ever published: those that have moved say since when and where to, new ones since when there are. */
function keepAddresses(
  ofEditions: readonly string[],
  edition: number,
  { ledger, state }: { ledger: Ledger; state: EditionState },
): Ledger['addresses'] {
  const there = new Set([...state.addresses, ...ofEditions])
  const next = new Map(state.settings.moved.map(({ from, to }) => [from, to]))
  const known = ledger.addresses.map(({ path, since, moved }) => {
    const to = there.has(path) ? undefined : next.get(path)
    if (to === undefined) return { path, since }
    return { path, since, moved: moved?.to === to ? moved : { edition, to } }
  })
  const kept = new Set(known.map(({ path }) => path))
  const fresh = [...there].filter((path) => !kept.has(path)).map((path) => ({ path, since: edition }))
  return [...known, ...fresh].toSorted((a, b) => compareText(a.path, b.path))
}

function publish(source: Source, edition: number, ledger: Ledger): PublishedSource {
  const before = ledger.sources.find(({ key }) => key === source.key)
  const folder = source.seed.path
  const receipts = source.record.receipts.map(({ file, sha256 }) => ({ file: toReceiptPath(folder, file), sha256 }))
  const current = new Map(passagesOf(source).map((passage) => [passage.id, passage]))
  const receipt = source.seed.path
  const kept = (before?.passages ?? []).map((passage): PublishedPassage => {
    const now = current.get(passage.id)
    if (!now) return passage.removed ? passage : { ...passage, removed: tombstone(source, passage.id, edition) }
    const { start, end, sha256 } = now
    const version = newestVersion(passage)
    const same =
      version.receipt === receipt && version.start === start && version.end === end && version.sha256 === sha256
    return same ? passage : { ...passage, versions: [...passage.versions, { edition, receipt, start, end, sha256 }] }
  })
  const known = new Set(kept.map(({ id }) => id))
  const fresh = passagesOf(source)
    .filter(({ id }) => !known.has(id))
    .map(({ id, start, end, sha256 }) => ({ id, versions: [{ edition, receipt, start, end, sha256 }] }))
  const passages = [...kept, ...fresh].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
  const absences = [
    ...(before?.absences ?? []),
    ...(before?.withdrawn ? [{ ...before.withdrawn, until: edition }] : []),
  ]
  return {
    key: source.key,
    since: before?.since ?? edition,
    receipts,
    states: keepStates(before?.states ?? [], toState(source, edition)),
    passages,
    ...(absences.length > 0 ? { absences } : {}),
  }
}

function toState({ seed, layout, spans }: Source, edition: number): PublishedState {
  const matter = spans.flatMap(({ kind, id, start, end, sha256 }) =>
    kind === 'matter' ? [{ id, start, end, sha256 }] : [],
  )
  return { edition, receipt: seed.path, layout, matter }
}

function keepStates(before: readonly PublishedState[], now: PublishedState): PublishedState[] {
  const last = before.at(-1)
  const same = last && JSON.stringify({ ...last, edition: 0 }) === JSON.stringify({ ...now, edition: 0 })
  return same ? [...before] : [...before, now]
}

function tombstone({ record, key }: Source, id: string, edition: number) {
  const entry = record.removed.find((removed) => removed.id === id)
  if (!entry) throw new Error(`The build passed although ${key} ${id} is gone without a reason`)
  return { edition, date: entry.date, reason: entry.reason }
}

function withdraw(source: PublishedSource, edition: number, { settings }: EditionState): PublishedSource {
  if (source.withdrawn) return source
  const entry = settings.withdrawn.find(({ key }) => key === source.key)
  if (!entry) throw new Error(`The build passed although ${source.key} is gone without a reason`)
  return { ...source, withdrawn: { edition, date: entry.date, reason: entry.reason } }
}
