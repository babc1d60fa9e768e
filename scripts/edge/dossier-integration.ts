import { join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { BuiltDossier } from '../../src/dossier/build-dossier.ts'
import { hasErrors } from '../../src/dossier/problems/problem.ts'
import { reportProblems } from '../../src/dossier/problems/report-problems.ts'
import type { Folders } from './folders.ts'
import { indexPassages } from './index-passages.ts'
import { type Overrides, runPipeline } from './run-pipeline.ts'
import { writeFile } from './write-files.ts'

type Vite = NonNullable<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite']>
type Plugin = NonNullable<Vite['plugins']>[number]

/** Files that the site has beside its pages, by address without the first slash. */
type SiteFiles = ReadonlyMap<string, string | Uint8Array>

/**
 * The pipeline as an Astro integration: builds the dossier before Astro starts and whenever a seed or record changes in
 * dev, and adds the seeds and the search index to the site. `built` spares a second run where one was just done.
 */
export function dossierIntegration(
  folders: Folders,
  options: { overrides?: Overrides; built?: BuiltDossier | undefined } = {},
): AstroIntegration {
  let built = options.built
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        built ??= runPipeline(folders, options.overrides)
        const report = reportProblems(built.problems)
        if (hasErrors(built.problems)) throw new Error(`The dossier has mistakes; nothing was written.\n\n${report}`)
        if (report && !options.built) logger.warn(`\n${report}`)
        const { site, base } = built.settings
        updateConfig({ site, base, vite: { plugins: [provideFolders(folders)] } })
      },
      'astro:server:setup': async ({ server, logger }) => {
        let files = built ? await collectSiteFiles(built) : new Map()
        server.watcher.add([join(folders.root, 'seeds'), join(folders.root, 'content')])
        server.watcher.on('all', async (_event, path) => {
          if (!isAuthored(path, folders)) return
          const now = runPipeline(folders, options.overrides)
          if (now.problems.length > 0) logger.warn(`\n${reportProblems(now.problems)}`)
          if (!hasErrors(now.problems)) files = await collectSiteFiles(now)
        })
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\//, '')
          const base = (built?.settings.base ?? '/').replace(/^\//, '')
          const content = files.get(path.startsWith(base) ? path.slice(base.length) : path)
          if (content === undefined) return next()
          response.setHeader('Content-Type', toContentType(path))
          response.end(content)
        })
      },
      'astro:build:done': async ({ dir }) => {
        const files = built ? await collectSiteFiles(built) : new Map()
        for (const [path, content] of files) writeFile(join(fileURLToPath(dir), path), content)
      },
    },
  }
}

async function collectSiteFiles({ files, searchRecords }: BuiltDossier): Promise<SiteFiles> {
  const index = await indexPassages(searchRecords)
  return new Map([
    ...files.filter(({ kind }) => kind === 'site').map(({ path, content }) => [path, content] as const),
    ...index.map(({ path, content }) => [`pagefind/${path}`, content] as const),
  ])
}

/** Tells src/content.config.ts where the generated files are: they may lie outside of this repository. */
function provideFolders({ sources, facts }: Folders): Plugin {
  const id = 'virtual:dossier/folders'
  return {
    name: 'dossier:folders',
    resolveId: (name: string) => (name === id ? `\0${id}` : undefined),
    load: (name: string) =>
      name === `\0${id}`
        ? `export const sourcesFolder = ${JSON.stringify(pathToFileURL(`${sources}${sep}`).href)}\n` +
          `export const factsFolder = ${JSON.stringify(pathToFileURL(`${facts}${sep}`).href)}\n`
        : undefined,
  }
}

function isAuthored(path: string, { root, sources }: Folders): boolean {
  return ['seeds', 'content'].some((name) => path.startsWith(join(root, name) + sep)) && !path.startsWith(sources)
}

function toContentType(path: string): string {
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8'
  if (path.endsWith('.js')) return 'text/javascript'
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream'
}
