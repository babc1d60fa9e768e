import { openBrowser } from '../edge/open-browser.ts'
import { serveFolder } from '../edge/serve-folder.ts'

/** A built site in a browser, with whatever no page of ours does. */
export type WatchedSite = {
  /** The address of its first page. */
  readonly url: string
  readonly page: Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['newPage']>>
  /** Errors, dialogs, other origins, files that are missing: in the order in which they happened. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Serves a built site and opens a page that is watched; the caller closes it. */
export async function watchSite(folder: string, options: { base?: string } = {}): Promise<WatchedSite> {
  const [server, browser] = await Promise.all([serveFolder(folder, options), openBrowser()])
  const page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const origin = new URL(server.url).origin
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return {
    url: server.url,
    page,
    complaints,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
