/** Where a file with this hash stands on the site, as addresses; the page of a folder is the folder. */
export function findCopy(hash: string, pathsByHash: ReadonlyMap<string, readonly string[]>): string[] {
  return (pathsByHash.get(hash) ?? []).map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
}
