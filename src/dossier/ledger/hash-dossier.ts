import { type InputFile, isPassedOver } from '../input-file.ts'
import { linksFile } from '../outbound/outbound-link.ts'
import { sha256 } from '../text/sha256.ts'
import { ledgerFile } from './check-promises.ts'

/**
 * The hash of a dossier: the SHA-256 of the list of its authored files as `sha256sum` prints it, in the order of their
 * paths. The ledger, which records the hash, the report on the addresses of others, which is of a day and not of an
 * edition, and generated files are not in the list.
 */
export function hashDossier(files: readonly InputFile[]): string {
  const lines = files
    .filter((file) => file.kind === 'file')
    .filter(
      ({ path }) =>
        /^(?:seeds|content)\//.test(path) &&
        path !== ledgerFile &&
        path !== linksFile &&
        !path.startsWith('content/sources/'),
    )
    .filter(({ path }) => !isPassedOver(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
  return sha256(lines.join(''))
}
