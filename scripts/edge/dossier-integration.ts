import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { BuiltDossier } from '../../src/dossier/build-dossier.ts'
import type { Picture } from '../../src/dossier/pictures/picture.ts'
import { hasErrors } from '../../src/dossier/problems/problem.ts'
import { reportProblems } from '../../src/dossier/problems/report-problems.ts'
import { toContentType } from './content-types.ts'
import { drawPng } from './draw-png.ts'
import type { Folders } from './folders.ts'
import { indexPassages } from './index-passages.ts'
import { type Overrides, runPipeline } from './run-pipeline.ts'
import { writeFile, writeNewFiles } from './write-files.ts'
import { writeManifest } from './write-manifest.ts'

type Vite = NonNullable<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['config']['vite']>
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server']
type Plugin = NonNullable<Vite['plugins']>[number]

/**
 * The pipeline as an Astro integration: builds the dossier before Astro starts and whenever a seed or record changes in
 * dev, and adds the seeds and the search index to the site. `built` spares a second run where one was just done;
 * `onBuilt` hears of every run that has no errors.
 */
export function dossierIntegration(
  folders: Folders,
  options: { overrides?: Overrides; built?: BuiltDossier | undefined; onBuilt?: (built: BuiltDossier) => void } = {},
): AstroIntegration {
  let built = options.built
  let indexing: Promise<void> | undefined
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectScript, logger }) => {
        built ??= runPipeline(folders, options.overrides)
        const report = reportProblems(built.problems)
        if (hasErrors(built.problems)) throw new Error(`The dossier has mistakes; nothing was written.\n\n${report}`)
        if (report && !options.built) logger.warn(`\n${report}`)
        options.onBuilt?.(built)
        const { site, base } = built.settings
        injectScript('page', `import ${JSON.stringify(join(folders.repository, 'src/components/enhance-page.ts'))}`)
        updateConfig({ site, base, vite: { plugins: [provideFolders(folders)] } })
      },
      'astro:server:setup': async ({ server, logger }) => {
        if (built) await indexPassages(built.searched, folders.search)
        server.watcher.add([join(folders.root, 'seeds'), join(folders.root, 'content')])
        const rebuild = async () => {
          const now = runPipeline(folders, options.overrides)
          if (now.problems.length > 0) logger.warn(`\n${reportProblems(now.problems)}`)
          if (hasErrors(now.problems)) return
          built = now
          options.onBuilt?.(now)
          forgetChapters(server, folders)
          // One index after the other: they are made in the same folder.
          await indexing?.catch(() => {})
          if (built !== now) return
          indexing = indexPassages(now.searched, folders.search)
          await indexing
        }
        let timer: NodeJS.Timeout | undefined
        server.watcher.on('all', (_event, path) => {
          if (!isAuthored(path, folders)) return
          // The watcher drops what comes within 50 ms of an earlier change: read once it is quiet.
          clearTimeout(timer)
          timer = setTimeout(() => rebuild().catch((error) => logger.error(String(error))), 100)
        })
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname
          const content = built && findSiteFile(path, built, folders)
          const picture = built && findSitePicture(path, built)
          if (picture) {
            response.setHeader('Content-Type', 'image/png')
            drawPng(picture).then((png) => response.end(png), next)
            return
          }
          if (content === undefined) return next()
          response.setHeader('Content-Type', toContentType(path))
          response.end(content)
        })
      },
      // The index is made by a process of its own, beside the pages.
      'astro:build:start': () => {
        indexing = built && indexPassages(built.searched, folders.search)
        indexing?.catch(() => {})
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir)
        const files = built?.files.filter(({ kind }) => kind === 'site') ?? []
        writeNewFiles(site, files)
        for (const picture of built?.pictures ?? []) writeFile(join(site, picture.path), await drawPng(picture))
        await indexing
        rmSync(join(site, 'pagefind'), { recursive: true, force: true })
        renameSync(folders.search, join(site, 'pagefind'))
        // The last thing that is written: every file of the site is in it.
        writeManifest(site, files)
      },
    },
  }
}

/** In dev: what the built site has at this path beside its pages. */
function findSiteFile(
  path: string,
  { settings, files }: BuiltDossier,
  { search }: Folders,
): string | Uint8Array | undefined {
  const name = path.startsWith(settings.base) ? path.slice(settings.base.length) : path.slice(1)
  const indexed = /^pagefind\/((?:[\w-]+\/)?[\w.-]+)$/.exec(name)?.[1]
  if (indexed === undefined) return files.find((file) => file.kind === 'site' && file.path === name)?.content
  return existsSync(join(search, indexed)) ? readFileSync(join(search, indexed)) : undefined
}

/** In dev: the picture that the built site has at this path; it is drawn when it is asked for. */
function findSitePicture(path: string, { settings, pictures }: BuiltDossier): Picture | undefined {
  return pictures.find((picture) => `${settings.base}${picture.path}` === path)
}

/** Tells src/content.config.ts where the generated files are: they may lie outside of this repository. */
function provideFolders({ sources, facts, chapters }: Folders): Plugin {
  const id = 'virtual:dossier/folders'
  return {
    name: 'dossier:folders',
    resolveId: (name: string) => (name === id ? `\0${id}` : undefined),
    load: (name: string) =>
      name === `\0${id}`
        ? `export const sourcesFolder = ${JSON.stringify(pathToFileURL(`${sources}${sep}`).href)}\n` +
          `export const factsFolder = ${JSON.stringify(pathToFileURL(`${facts}${sep}`).href)}\n` +
          `export const chaptersFolder = ${existsSync(chapters) ? JSON.stringify(pathToFileURL(`${chapters}${sep}`).href) : 'undefined'}\n`
        : undefined,
  }
}

/** In dev: citations in chapters are printed from records, so that chapters are compiled anew after a change. */
function forgetChapters(server: Server, { chapters }: Folders): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const [file, modules] of moduleGraph.fileToModulesMap)
      if (file.startsWith(chapters)) for (const module of modules) moduleGraph.invalidateModule(module)
  }
}

function isAuthored(path: string, { root, sources }: Folders): boolean {
  return ['seeds', 'content'].some((name) => path.startsWith(join(root, name) + sep)) && !path.startsWith(sources)
}
