import type { Ledger } from '../schemas/ledger.ts'
import type { SourceRecord } from '../schemas/record.ts'

/** A record with every removal that a closed edition holds, whether or not its own entry is still there. */
export function keepTombstones(record: SourceRecord, ledger: Ledger): SourceRecord {
  const published = ledger.sources.find(({ key }) => key === record.key)
  const said = new Set(record.removed.map(({ id }) => id))
  const kept = (published?.passages ?? []).flatMap(({ id, removed }) =>
    removed && !said.has(id) ? [{ id, date: removed.date, reason: removed.reason }] : [],
  )
  const number = ({ id }: { id: string }) => Number(id.slice(1))
  return { ...record, removed: [...record.removed, ...kept].toSorted((a, b) => number(a) - number(b)) }
}
