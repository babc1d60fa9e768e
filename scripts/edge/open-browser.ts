import { type Browser, chromium } from 'playwright-core'
import { browserArguments, type FindBrowserOptions, findBrowser } from './find-browser.ts'

/** Starts a headless browser, which the caller closes; throws with the command to run when there is no browser. */
export async function openBrowser(options: FindBrowserOptions = {}): Promise<Browser> {
  const found = await findBrowser(options)
  if (!found.ok) throw new Error(found.reason)
  return chromium.launch({ executablePath: found.path, args: browserArguments(), headless: true })
}
