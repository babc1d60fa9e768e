import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { readSourceMdx } from '#dossier/pages/read-source-mdx.ts'

/**
 * The generated pages of a folder as entries: front matter as data, the body as text. They hold nothing but known
 * elements with strings in them, so that none is compiled: at a thousand sources that was most of the time of a build.
 */
export function sourcePages(folder: string): Loader {
  return {
    name: 'source-pages',
    load: async (context) => {
      const { store, watcher } = context
      const names = (await readdir(folder)).filter(isPage).toSorted()
      const wanted = new Set(names.map(toId))
      for (const id of store.keys()) if (!wanted.has(id)) store.delete(id)
      for (const name of names) await loadPage(join(folder, name), context)
      watcher?.add(folder)
      const within = (path: string) => isPage(path) && dirname(path) === resolve(folder)
      const reload = async (path: string) => {
        if (within(path)) await loadPage(path, context).catch((error) => context.logger.error(String(error)))
      }
      watcher?.on('add', reload)
      watcher?.on('change', reload)
      watcher?.on('unlink', (path) => within(path) && store.delete(toId(path)))
    },
  }
}

async function loadPage(path: string, { store, parseData, generateDigest }: LoaderContext): Promise<void> {
  const mdx = await readFile(path, 'utf8')
  const id = toId(path)
  const digest = generateDigest(mdx)
  if (store.get(id)?.digest === digest) return
  const { page, body } = readSourceMdx(mdx)
  const data = await parseData({ id, data: page, filePath: path })
  store.set({ id, data, body, digest })
}

function isPage(path: string): boolean {
  return path.endsWith('.mdx')
}

function toId(path: string): string {
  return basename(path, '.mdx')
}
