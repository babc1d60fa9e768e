import { compareText } from '../text/compare-text.ts'

/** A file by its path, with its SHA-256. */
export type HashedFile = { readonly path: string; readonly hash: string }

/** The SHA-256 of files as `sha256sum` prints and checks it, in the order of their paths. */
export function writeChecksums(files: readonly HashedFile[]): string {
  return files
    .toSorted((a, b) => compareText(a.path, b.path))
    .map(({ path, hash }) => toLine(hash, path))
    .join('')
}

/** A name with a backslash or a line end is escaped, and the line then begins with a backslash. */
function toLine(hash: string, path: string): string {
  if (!/[\\\n\r]/.test(path)) return `${hash}  ${path}\n`
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `\\${hash}  ${escaped}\n`
}
