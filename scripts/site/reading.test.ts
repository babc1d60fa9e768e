import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { buildDossier } from '../../src/dossier/build-dossier.ts'
import { toReadingText } from '../../src/dossier/sources/reading-text.ts'
import { passagesOf } from '../../src/dossier/sources/source.ts'
import { toFolders } from '../edge/folders.ts'
import { readFolder } from '../edge/read-folder.ts'
import { readSite } from '../edge/read-site.ts'
import { type ServedSite, serveOwnSite } from './served-site.ts'

const { sources } = buildDossier(readFolder(toFolders().root))

let site: ServedSite
let context: BrowserContext
let page: Page
const requests: string[] = []
const complaints: string[] = []

before(async () => {
  site = await serveOwnSite()
  context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
})
after(async () => {
  await context.close()
  await site.close()
})

describe('a source page', () => {
  for (const source of sources) {
    test(`of ${source.key} shows every passage as received, with its number`, async () => {
      await page.goto(`${site.url}/sources/${source.key}/`)
      const shown = await page.locator('.passage:not(.matter)').evaluateAll((elements) =>
        elements.map((element) => ({
          id: element.id,
          number: element.querySelector('.number')?.textContent,
          text: element.querySelector(':scope > p')?.textContent,
        })),
      )
      const expected = passagesOf(source).map(({ id, number, text }) => ({
        id,
        number: String(number),
        text: toReadingText(text, source.layout),
      }))
      assert.deepEqual(shown, expected)
    })
  }

  test('offers the seed byte for byte', async () => {
    for (const { key, seed } of sources) {
      const response = await page.request.get(`${site.url}/sources/${key}/seed.txt`)
      assert.ok(Buffer.from(seed.bytes).equals(await response.body()), key)
    }
  })

  test('copies the link of a passage, by keyboard', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    await page.getByRole('button', { name: 'Copy from paragraph 7' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('Link copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.equal(copied, 'https://dossier.example/sources/doha-talks/#p7')
    assert.equal(await focusedLabel(), 'Copy from paragraph 7')
  })

  test('copies a quotation with its reference and link', async () => {
    await page.goto(`${site.url}/sources/hamad-remarks/`)
    await page.getByRole('button', { name: 'Copy from paragraph 10' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Quotation and link copied.').waitFor()
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '«“They see they have achieved nothing after eight months of war,” he said.»\n' +
        '(“Hamas rules out interim truce without Israel’s withdrawal from Gaza”, [Press TV], [9 June 2024], para. 10)\n' +
        'https://dossier.example/sources/hamad-remarks/#p10',
    )
  })

  test('copies a supplied headline in brackets, by pointer', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    await page.locator('#p11').hover()
    await page.getByRole('button', { name: 'Copy from paragraph 11' }).click()
    await page.getByRole('button', { name: 'Copy quotation and link' }).click()
    await page.getByText('Quotation and link copied.').waitFor()
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '“Israel also faces a genocide case at the International Court of Justice for its war on the enclave.”\n' +
        '([“Gaza talks must lead to ending war, Palestinian resistance groups say”], [A News], 13 July 2025, para. 11)\n' +
        'https://dossier.example/sources/doha-talks/#p11',
    )
  })

  test('closes its copy menu with Escape and gives the focus back', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    await page.getByRole('button', { name: 'Copy from paragraph 2' }).focus()
    await page.keyboard.press('Enter')
    const copyLink = page.getByRole('button', { name: 'Copy link', exact: true })
    assert.equal(await copyLink.isVisible(), true)
    await page.keyboard.press('Escape')
    assert.equal(await copyLink.isVisible(), false)
    assert.equal(await focusedLabel(), 'Copy from paragraph 2')
  })

  test('leads from a name to the actor and from there back to the passage', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    await page.locator('#p10').getByRole('link', { name: 'International Criminal Court' }).click()
    await page.getByRole('heading', { level: 1, name: 'International Criminal Court' }).waitFor()
    await page.getByRole('link', { name: '¶10' }).click()
    await page.waitForURL('**/sources/doha-talks/#p10')
  })

  test('is indexable only where the settings say so', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex')
    await page.goto(`${site.url}/method/`)
    assert.equal(await page.locator('meta[name=robots]').count(), 0)
  })
})

test('without JavaScript everything but search can be read', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false })
  const reader = await plain.newPage()
  await reader.goto(`${site.url}/sources/cairo-talks/#p33`)
  assert.equal(await reader.locator('.passage:not(.matter)').count(), 33)
  assert.equal(await reader.getByRole('button').count(), 0)
  await reader.goto(`${site.url}/search/`)
  assert.match((await reader.locator('main').textContent()) ?? '', /Search needs JavaScript/)
  assert.equal(await reader.locator('form').isVisible(), false)
  await plain.close()
})

test('a navigation of 375 pixels shows every entry and the search', async () => {
  const phone = await site.browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true })
  const reader = await phone.newPage()
  await reader.goto(`${site.url}/`)
  for (const name of ['Sources', 'Actors', 'Bibliography', 'Method', 'About', 'Search 75 passages']) {
    const box = await reader.getByRole('banner').getByRole('link', { name }).boundingBox()
    assert.ok(box && box.x >= 0 && box.x + box.width <= 375 && box.height >= 24, name)
  }
  await phone.close()
})

test('every page says edition, date and hash', () => {
  for (const [path, html] of readSite(site.folder).pages) {
    assert.match(html, /Draft, edition 0\s*·\s*no date yet\s*·\s*<a[^>]*>hash <code>[0-9a-f]{8}<\/code>/, path)
  }
})

test('no page holds an unrendered citation or a trace of code that failed', () => {
  for (const [path, html] of readSite(site.folder).pages) {
    assert.doesNotMatch(html, /\[@|undefined|\bNaN\b|\[object /, path)
  }
})

test('a first visit weighs what it may', async () => {
  const fresh = await site.browser.newContext()
  const reader = await fresh.newPage()
  const bytes = new Map<string, number>()
  reader.on('response', async (response) => {
    bytes.set(response.url(), Number(response.headers()['content-length'] ?? (await response.body()).length))
  })
  await reader.goto(`${site.url}/sources/cairo-talks/`, { waitUntil: 'networkidle' })
  const sum = (pattern: RegExp) => [...bytes].reduce((total, [url, size]) => total + (pattern.test(url) ? size : 0), 0)
  const text = sum(/\/sources\/cairo-talks\/$|\.css$/)
  assert.ok(text > 5000 && text <= 30_000, `HTML and CSS: ${text} bytes`)
  assert.ok(sum(/./) <= 200_000, `all of a first visit: ${sum(/./)} bytes`)
  await fresh.close()
})

test('nothing is loaded from elsewhere and no page complains', async () => {
  for (const path of readSite(site.folder).pages.keys()) {
    if (path !== '404.html') await page.goto(`${site.url}/${path.replace(/index\.html$/, '')}`)
  }
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${site.url}/`) && !url.startsWith('data:')),
    [],
  )
  assert.deepEqual(complaints, [])
})

describe('under a path and a public address', () => {
  let other: ServedSite
  before(async () => {
    other = await serveOwnSite({ site: 'https://archive.example', base: '/dossiers/gaza/' })
  })
  after(() => other.close())

  test('pages link to one another, load their files and name their public address', async () => {
    const reader = await other.browser.newPage()
    const failed: string[] = []
    reader.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
    await reader.goto(`${other.url}/sources/joint-statement/`)
    assert.equal(
      await reader.locator('link[rel=canonical]').getAttribute('href'),
      'https://archive.example/dossiers/gaza/sources/joint-statement/',
    )
    await reader.locator('#p1').getByRole('link', { name: 'Hamas' }).click()
    await reader.waitForURL('**/dossiers/gaza/actors/hamas/')
    await reader.goto(`${other.url}/search/?q=reconstruction`)
    await reader.locator('.search-found li a[href*="#p"]').first().click()
    await reader.waitForURL('**/dossiers/gaza/sources/**')
    assert.deepEqual(failed, [])
  })
})

function focusedLabel(): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
}
