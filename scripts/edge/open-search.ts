import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type OpenDossier, openDossier, type Pagefind } from '../../src/search/open-dossier.ts'

/** Opens the search of a built site without a browser: `folder` is its `pagefind/`. */
export async function openSearch(folder: string): Promise<OpenDossier> {
  return openDossier({ pagefind: await openPagefind(resolve(folder)), load: (name) => loadJson(join(folder, name)) })
}

/** Reads a file beside the index. */
export async function loadJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}

/** Pagefind's script as a module of Node's: it takes its files from a folder, and no language from a page. */
async function openPagefind(folder: string): Promise<Pagefind> {
  readFilesByFetch()
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => null } })
  const code = readFileSync(join(folder, 'pagefind.js'))
  const { createInstance } = await import(`data:text/javascript;base64,${code.toString('base64')}`)
  const instance = createInstance({ basePath: `${pathToFileURL(folder).href}/`, baseUrl: '/' })
  await instance.init()
  return instance
}

const fetchOverNetwork = globalThis.fetch
let readsFiles = false

/** Node's `fetch` knows no `file:` addresses, and Pagefind knows nothing but `fetch`. */
function readFilesByFetch(): void {
  if (readsFiles) return
  readsFiles = true
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!address.startsWith('file:')) return fetchOverNetwork(input, init)
    return new Response(await readFile(fileURLToPath(address.replace(/\?.*/, ''))))
  }
}
