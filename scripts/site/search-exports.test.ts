import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type ServedSite, serveOwnSite } from './served-site.ts'

let site: ServedSite
let context: BrowserContext
let page: Page

describe('what takes the hits of a search along', () => {
  before(async () => {
    site = await serveOwnSite()
    context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    page = await context.newPage()
  })
  after(async () => {
    await context?.close()
    await site?.close()
  })

  test('copies a citation of every hit, in the style that is chosen and kept', async () => {
    await search('buffer')
    await page.getByLabel('in the style').selectOption({ label: 'Plain words' })
    await page.locator('#search-box').fill('Nuseirat')
    await page.locator('#search-box').press('Enter')
    await page.locator('.search-found', { hasText: 'Nuseirat' }).waitFor()
    await press('Copy as citations')
    assert.equal(await said(), '1 citation copied.')
    const [line = '', ...more] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    assert.deepEqual(more, [])
    assert.match(
      line,
      /paragraph 7 of the dossier transcription, .*, https:\/\/dossier\.example\/sources\/hamad-remarks\/#p7$/,
    )
  })

  test('leaves the citations to be copied by hand where the browser does not let it copy', async () => {
    await search('Nuseirat')
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    )
    await press('Copy as citations')
    assert.equal(await said(), 'The browser does not let this page copy: 1 citation to copy by hand.')
    assert.match(await page.getByLabel('Citations', { exact: true }).inputValue(), /hamad-remarks\/#p7$/)
  })

  test('says that a file could not be fetched', async () => {
    await search('Nuseirat')
    await page.route('**/cite.json', (route) => route.abort())
    await press('Copy as citations')
    assert.equal(await said(), 'Not all of it could be fetched. Check the connection and try once more.')
    await page.unroute('**/cite.json')
  })

  test('gives a file with a row for each occurrence in each hit', async () => {
    await search('Nuseirat')
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download hits as CSV')])
    assert.equal(download.suggestedFilename(), 'hits.csv')
    const [head, row = ''] = readFileSync(await download.path(), 'utf8').split('\n')
    assert.equal(head, 'query,source,title,passage,label,outlet,date,occurrences,occurrence,left,keyword,right,address')
    assert.match(row, /^Nuseirat,hamad-remarks,.*,p7,¶7,\[Press TV\],.*,1,1,.*,Nuseirat.*,.*hamad-remarks\/#p7$/)
  })
})

async function search(query: string): Promise<void> {
  await page.goto(`${site.url}/search/?${new URLSearchParams({ q: query })}`)
  await page.locator('.search-exports').waitFor()
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
}

/** What was said in the end. */
async function said(): Promise<string> {
  const status = page.locator('.search-exports-status:not(:empty)', { hasNotText: 'One moment' })
  return (await status.textContent()) ?? ''
}
