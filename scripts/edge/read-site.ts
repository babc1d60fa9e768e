import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A folder as it stands on disk: all file paths with `/` between names, sorted, their bytes together, and the HTML pages. */
export function readSite(folder: string): { files: string[]; bytes: number; pages: Map<string, string> } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const html = files.filter((path) => path.endsWith('.html'))
  return {
    files,
    bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
    pages: new Map(html.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  }
}
