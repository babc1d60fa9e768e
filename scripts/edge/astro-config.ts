import { isAbsolute, join, sep } from 'node:path'
import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import type { AstroInlineConfig } from 'astro'
import type { BuiltDossier } from '../../src/dossier/build-dossier.ts'
import { toMarkdownPlugins } from '../../src/markdown/index.ts'
import { dossierIntegration } from './dossier-integration.ts'
import type { Folders } from './folders.ts'
import type { Overrides } from './run-pipeline.ts'

type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number]

/** Astro's configuration for a dossier: the pages are this repository's, everything else is in the dossier's folders. */
export function toAstroConfig(
  folders: Folders,
  options: { overrides?: Overrides; built?: BuiltDossier | undefined } = {},
): AstroInlineConfig {
  const { repository, work, isOwn } = folders
  let latest = options.built
  const onBuilt = (built: BuiltDossier) => {
    latest = built
  }
  const plugins = toMarkdownPlugins({
    chapters: folders.chapters,
    citations: folders.facts,
    getSources: () => {
      // Without the sources nobody can tell which words of a chapter are hidden.
      if (!latest) throw new Error('A chapter is rendered before the sources are read.')
      return latest.sources
    },
  })
  const isInside = isOwn && folders.next.startsWith(repository + sep)
  return {
    // Astro keeps notes in its root: another dossier's belong to that dossier.
    root: isOwn ? repository : work,
    srcDir: join(repository, 'src'),
    publicDir: join(repository, 'public'),
    outDir: folders.next,
    cacheDir: join(work, 'astro'),
    trailingSlash: 'always',
    // The default joins words across lines ("ab" from `<b>a</b>\n<i>b</i>`).
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never' },
    markdown: { processor: unified({ gfm: false, smartypants: false, ...plugins }), syntaxHighlight: false },
    devToolbar: { enabled: false },
    integrations: [dossierIntegration(folders, { ...options, onBuilt }), mdx()],
    vite: {
      cacheDir: join(work, 'vite'),
      server: { fs: { allow: [repository, folders.root, work] } },
      plugins: isInside ? [] : [resolveFromRepository(repository)],
      build: {
        sourcemap: false,
        // Eight lines a page otherwise, until withastro/astro#18087 is closed.
        rolldownOptions: { onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
      },
    },
  }
}

/** The folders that a plain `astro build` writes to are the site itself, without the swap. */
export function toPlainFolders(folders: Folders): Folders {
  return { ...folders, next: folders.out }
}

/** Packages are this repository's, also for pages that lie outside of it. */
function resolveFromRepository(repository: string): Plugin {
  const asker = join(repository, 'package.json')
  return {
    name: 'dossier:resolve-from-repository',
    enforce: 'pre',
    // Node would look for external packages beside the built pages.
    configEnvironment: (name) => (name === 'prerender' ? { resolve: { noExternal: true } } : undefined),
    async resolveId(id, importer, resolveOptions) {
      const bare = /^[@#a-z]/i.test(id) && !/^[a-z]+:/i.test(id) && !isAbsolute(id)
      const from = importer?.split('?')[0]
      const asked = from !== undefined && isAbsolute(from) && from.startsWith(repository + sep)
      return bare && !asked ? this.resolve(id, asker, { ...resolveOptions, skipSelf: true }) : undefined
    },
  }
}
