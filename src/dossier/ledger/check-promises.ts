import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import type { RecordFile } from '../records/read-records.ts'
import { toReceiptPath } from '../records/read-records.ts'
import type { DossierSettings } from '../schemas/dossier-settings.ts'
import type { Ledger, PublishedSource } from '../schemas/ledger.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { isOfSource } from './is-of-source.ts'

/** The file of the ledger, relative to the dossier's folder. */
export const ledgerFile = 'content/ledger.yaml'

type State = {
  readonly ledger: Ledger
  readonly records: readonly RecordFile[]
  /** SHA-256 of every receipt that is there, by its path. */
  readonly hashes: ReadonlyMap<string, string>
  /** Every address that the site will have. */
  readonly addresses: ReadonlySet<string>
  readonly settings: DossierSettings
  readonly settingsFile: YamlFile | undefined
}

/** What a closed edition published and this state would lose: sources, receipts, addresses. Passages are kept with their source. */
export function checkPromises(state: State): Problem[] {
  const { ledger } = state
  const edition = ledger.editions.at(-1)?.number
  if (edition === undefined) return checkWithdrawn(state)
  return [
    ...ledger.sources.flatMap((source) => checkSource(source, edition, state)),
    ...checkAddresses(edition, state),
    ...checkMoved(state),
    ...checkWithdrawn(state),
    ...checkRemoved(state),
  ]
}

/** A removal that an edition was closed with is history: its date and reason stay. */
function checkRemoved({ ledger, records }: State): Problem[] {
  const passagesByKey = new Map(ledger.sources.map(({ key, passages }) => [key, passages]))
  return records.flatMap(({ record, yaml }) =>
    record.removed.flatMap(({ id, date, reason }, index) => {
      const closed = passagesByKey.get(record.key)?.find((passage) => passage.id === id)?.removed
      if (!closed || (closed.date === date && closed.reason === reason)) return []
      const details = { key: record.key, id, ...closed }
      return [createProblem('removal-kept', yaml.locate(['removed', index]), details)]
    }),
  )
}

function checkSource(source: PublishedSource, edition: number, state: State): Problem[] {
  const { key } = source
  const entry = state.records.find(({ record }) => record.key === key)
  const withdrawn = source.withdrawn || state.settings.withdrawn.some((withdrawal) => withdrawal.key === key)
  if (!entry) return withdrawn ? [] : [loseKey(source, edition, state)]
  const { record, yaml } = entry
  return source.receipts.flatMap((receipt) => {
    const index = record.receipts.findIndex(({ file }) => toReceiptPath(yaml.file, file) === receipt.file)
    const actual = state.hashes.get(receipt.file)
    const name = receipt.file.slice(receipt.file.lastIndexOf('/') + 1)
    if (index < 0) {
      const details = { receipt: name, key, edition, sha256: receipt.sha256 }
      return [createProblem('receipt-kept', yaml.locate(['receipts']), details)]
    }
    if (actual === undefined || actual === receipt.sha256) return []
    const details = { receipt: name, edition, closed: receipt.sha256, actual }
    return [createProblem('closed-receipt-unchanged', startOf(receipt.file), details)]
  })
}

/** A published key that no record has: changed, if one of its receipts is listed under another key; gone otherwise. */
function loseKey({ key, receipts }: PublishedSource, edition: number, { records }: State): Problem {
  const files = new Set(receipts.map(({ file }) => file))
  const heir = records.find(({ record, yaml }) =>
    record.receipts.some(({ file }) => files.has(toReceiptPath(yaml.file, file))),
  )
  const place = heir ? heir.yaml.locate(['key']) : startOf(ledgerFile)
  return createProblem('key-kept', place, { key, edition, now: heir?.record.key })
}

function checkAddresses(edition: number, { ledger, addresses, settings, records }: State): Problem[] {
  const moved = new Set(settings.moved.map(({ from }) => from))
  const keys = new Set(records.map(({ record }) => record.key))
  return ledger.addresses
    .filter(({ path }) => !addresses.has(path) && !moved.has(path))
    .filter(({ path }) => !isOfLostSource(path, ledger, keys))
    .map(({ path }) => createProblem('address-kept', startOf('content/dossier.yaml'), { address: path, edition }))
}

/** The addresses of a source whose key was lost: that is told once, with its key. */
function isOfLostSource(path: string, ledger: Ledger, keys: ReadonlySet<string>): boolean {
  return ledger.sources.some(({ key }) => isOfSource(path, key) && !keys.has(key))
}

function checkWithdrawn({ ledger, records, settings, settingsFile }: State): Problem[] {
  return settings.withdrawn.flatMap(({ key }, index) => {
    const reason = records.some(({ record }) => record.key === key)
      ? 'it is still in the folder'
      : ledger.sources.every((source) => source.key !== key)
        ? 'it was never published'
        : undefined
    const place = settingsFile?.locate(['withdrawn', index]) ?? startOf('content/dossier.yaml')
    return reason ? [createProblem('withdrawal-is-true', place, { key, reason })] : []
  })
}

function checkMoved({ addresses, settings, settingsFile }: State): Problem[] {
  const next = new Map(settings.moved.map(({ from, to }) => [from, to]))
  return settings.moved.flatMap(({ from, to }, index) => {
    const reason = addresses.has(from)
      ? '`from` is still a page'
      : leadsToPage(to, next, addresses)
        ? undefined
        : '`to` is no page'
    const place = settingsFile?.locate(['moved', index]) ?? startOf('content/dossier.yaml')
    return reason ? [createProblem('moved-resolves', place, { from, to, reason })] : []
  })
}

/** Follows moves from `address` until a page is reached; a circle of moves never is one. */
function leadsToPage(address: string, next: ReadonlyMap<string, string>, addresses: ReadonlySet<string>): boolean {
  let at: string | undefined = address
  for (let moves = 0; at !== undefined && moves <= next.size; moves++) {
    if (addresses.has(at)) return true
    at = next.get(at)
  }
  return false
}
