import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import { toReceiptPath } from '../records/read-records.ts'
import { day } from '../schemas/fields.ts'
import type { Ledger, PublishedPassage, PublishedSource } from '../schemas/ledger.ts'
import type { Source } from '../sources/source.ts'
import { passagesOf } from '../sources/source.ts'
import { compareText } from '../text/compare-text.ts'
import { ledgerFile } from './check-promises.ts'
import { newestVersion } from './published-wording.ts'

/** What an edition is closed with: the state of the dossier, its day and its hash. */
export type EditionState = {
  readonly sources: readonly Source[]
  readonly addresses: readonly string[]
  readonly withdrawn: readonly { readonly key: string; readonly date: string; readonly reason: string }[]
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
        : last && last.hash === state.hash
          ? `nothing has changed since edition ${last.number}`
          : last && state.date < last.date
            ? `${state.date} is before the day of edition ${last.number}, ${last.date}`
            : undefined
  if (reason) return { ledger, problems: [createProblem('edition-is-new', startOf(ledgerFile), { reason })] }
  const number = (last?.number ?? 0) + 1
  const keys = new Set<string>(state.sources.map(({ key }) => key))
  const gone = ledger.sources.filter(({ key }) => !keys.has(key)).map((source) => withdraw(source, number, state))
  const sources = state.sources.map((source) => publish(source, number, ledger))
  const known = new Set(ledger.addresses.map(({ path }) => path))
  const fresh = state.addresses.filter((path) => !known.has(path)).map((path) => ({ path, since: number }))
  return {
    ledger: {
      editions: [...ledger.editions, { number, date: state.date, hash: state.hash }],
      sources: [...gone, ...sources].toSorted((a, b) => compareText(a.key, b.key)),
      addresses: [...ledger.addresses, ...fresh].toSorted((a, b) => compareText(a.path, b.path)),
    },
    problems: [],
  }
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
  return { key: source.key, since: before?.since ?? edition, receipts, passages }
}

function tombstone({ record, key }: Source, id: string, edition: number) {
  const entry = record.removed.find((removed) => removed.id === id)
  if (!entry) throw new Error(`The build passed although ${key} ${id} is gone without a reason`)
  return { edition, date: entry.date, reason: entry.reason }
}

function withdraw(source: PublishedSource, edition: number, { withdrawn }: EditionState): PublishedSource {
  if (source.withdrawn) return source
  const entry = withdrawn.find(({ key }) => key === source.key)
  if (!entry) throw new Error(`The build passed although ${source.key} is gone without a reason`)
  return { ...source, withdrawn: { edition, date: entry.date, reason: entry.reason } }
}
