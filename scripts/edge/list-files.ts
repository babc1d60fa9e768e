import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The paths of all files in a folder, with `/` between names, sorted. */
export function listFiles(folder: string): string[] {
  return listWithin(folder, '').sort()
}

/** Folder by folder: Node's own recursive listing asks the disk once more about every file. */
function listWithin(folder: string, prefix: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return listWithin(join(folder, entry.name), `${prefix}${entry.name}/`)
    return entry.isFile() ? [`${prefix}${entry.name}`] : []
  })
}
