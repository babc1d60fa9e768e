import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Folders } from './folders.ts'

/** Why these folders cannot be built with, if so. */
export function refuseFolders({ root, out, repository }: Folders): string | undefined {
  const missing = refuseRoot(root)
  if (missing) return missing
  const odd = [root, out].find((folder) => /[#?%]/.test(folder))
  if (odd)
    return `Cannot build with ${odd}: \`#\`, \`?\` and \`%\` in a folder's name confuse the bundler; use another folder.`
  const eaten = [root, repository].find((folder) => folder === out || folder.startsWith(out + sep))
  if (eaten) return `Cannot build into ${out}: it holds ${eaten}, which the site would replace.`
  const authored = ['seeds', 'content']
    .map((name) => join(root, name))
    .find((folder) => out === folder || out.startsWith(folder + sep))
  if (authored) return `Cannot build into ${out}: ${authored} holds what people wrote.`
  if (!isReplaceable(out))
    return `Cannot build into ${out}: it holds something else than an earlier site, which the site would replace; name a folder that is new or empty.`
  return undefined
}

/** Why there is no dossier in this folder, if so. */
export function refuseRoot(root: string): string | undefined {
  const seeds = join(root, 'seeds')
  return isFolder(seeds) ? undefined : `Cannot find the folder ${seeds}: a dossier holds its texts in \`seeds/\`.`
}

/** Whether a site may take this place: nothing is there, or an empty folder, or a site, finished or not. */
function isReplaceable(out: string): boolean {
  if (!existsSync(out)) return true
  if (!isFolder(out)) return false
  const names = readdirSync(out)
  return names.length === 0 || names.includes('_astro') || names.includes('pagefind')
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
