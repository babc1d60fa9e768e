import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'

/** A folder as it stands on disk: all file paths with `/` between names, sorted, their bytes together, and the HTML pages. */
export function readSite(folder: string): { files: string[]; bytes: number; pages: Map<string, string> } {
  const files = listFiles(folder)
  const html = files.filter((path) => path.endsWith('.html'))
  return {
    files,
    bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
    pages: new Map(html.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  }
}
