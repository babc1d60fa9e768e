import { compareText } from '../text/compare-text.ts'
import { sha256 } from '../text/sha256.ts'
import type { PackageFile } from './package-file.ts'

/** The SHA-256 of files as `sha256sum` prints and checks it, in the order of their paths. */
export function writeChecksums(files: readonly PackageFile[]): string {
  return files
    .toSorted((a, b) => compareText(a.path, b.path))
    .map(({ path, bytes }) => toLine(sha256(bytes), path))
    .join('')
}

/** A name with a backslash or a line end is escaped, and the line then begins with a backslash. */
function toLine(hash: string, path: string): string {
  if (!/[\\\n\r]/.test(path)) return `${hash}  ${path}\n`
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `\\${hash}  ${escaped}\n`
}
