import { existsSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Folders } from './folders.ts'

/** Why these folders cannot be built with, if so. */
export function refuseFolders({ root, out, repository }: Folders): string | undefined {
  const seeds = join(root, 'seeds')
  if (!existsSync(seeds) || !statSync(seeds).isDirectory())
    return `Cannot find the folder ${seeds}: a dossier holds its texts in \`seeds/\`.`
  const odd = [root, out].find((folder) => /[#?%]/.test(folder))
  if (odd)
    return `Cannot build with ${odd}: \`#\`, \`?\` and \`%\` in a folder's name confuse the bundler; use another folder.`
  const eaten = [root, repository].find((folder) => folder === out || folder.startsWith(out + sep))
  if (eaten) return `Cannot build into ${out}: it holds ${eaten}, which the site would replace.`
  const authored = ['seeds', 'content']
    .map((name) => join(root, name))
    .find((folder) => out === folder || out.startsWith(folder + sep))
  if (authored) return `Cannot build into ${out}: ${authored} holds what people wrote.`
  return undefined
}
