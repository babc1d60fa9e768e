/** The paths under each hash of a list as `sha256sum` prints it. */
export function readChecksums(list: string): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  for (const [, escaped, hash = '', written = ''] of list.matchAll(/^(\\?)([0-9a-f]{64}) [ *](.+)$/gm)) {
    const path = escaped ? undoEscapes(written) : written
    paths.set(hash, [...(paths.get(hash) ?? []), path])
  }
  return paths
}

function undoEscapes(path: string): string {
  return path.replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', r: '\r' })[sign] ?? sign)
}
