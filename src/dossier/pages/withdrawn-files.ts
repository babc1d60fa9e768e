import { isOfSource } from '../ledger/is-of-source.ts'
import type { OutputFile } from '../output-file.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Ledger } from '../schemas/ledger.ts'
import { explainWithdrawal } from './write-seed-file.ts'

/** What stands at every file that withdrawn sources had and that `made` does not answer for: when and why they went. */
export function toWithdrawnFiles(
  withdrawn: Facts['withdrawn'],
  { addresses }: Ledger,
  made: readonly OutputFile[],
): OutputFile[] {
  const answered = new Set(made.flatMap(({ kind, path }) => (kind === 'site' ? [`/${path}`] : [])))
  return withdrawn.flatMap((gone) => {
    const reason = explainWithdrawal(gone)
    return addresses
      .filter(({ path }) => isOfSource(path, gone.key) && !path.endsWith('/') && !answered.has(path))
      .map(({ path }) => ({ kind: 'site', path: path.slice(1), content: writeNotice(path, reason) }) as const)
  })
}

function writeNotice(path: string, withdrawn: string): string {
  return /\.json(?:ld)?$/.test(path) ? `${JSON.stringify({ withdrawn })}\n` : `${withdrawn}\n`
}
