import type { Ledger } from '../schemas/ledger.ts'
import type { Source } from '../sources/source.ts'

/** Which state of the dossier a package holds, and the day that it is dated with. */
export type PackageEdition = {
  /** The name of the package: its folder, and its file without `.zip`. */
  readonly name: string
  readonly label: string
  readonly draft: boolean
  /** The day of a closed edition; of a draft the day given, or that on which its newest text was received. */
  readonly date: string | undefined
}

/** The edition that a dossier is: closed where the ledger holds its hash. */
export function toPackageEdition(
  { ledger, hash, sources }: { ledger: Ledger; hash: string; sources: readonly Source[] },
  given: string | undefined,
): PackageEdition {
  const last = ledger.editions.at(-1)
  if (last?.hash === hash)
    return { name: `dossier-edition-${last.number}`, label: `Edition ${last.number}`, draft: false, date: last.date }
  const received = sources.flatMap(({ record, described }) =>
    described ? record.receipts.map((receipt) => receipt.received) : [],
  )
  return {
    name: `dossier-draft-${hash.slice(0, 8)}`,
    label: `Draft of edition ${(last?.number ?? 0) + 1}`,
    draft: true,
    date: given ?? received.toSorted().at(-1),
  }
}
