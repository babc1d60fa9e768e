import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type ServedSite, serveOwnSite } from './served-site.ts'

let site: ServedSite
let context: BrowserContext
let page: Page
const complaints: string[] = []

before(async () => {
  site = await serveOwnSite()
  context = await site.browser.newContext()
})
after(async () => {
  await context.close()
  await site.close()
})
beforeEach(async () => {
  await page?.close()
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
})

describe('a search', () => {
  test('finds passages, each with number, source, outlet and date', async () => {
    await search('Nuseirat')
    assert.equal(await statusLine(), '1 passage in 1 of 5 sources.')
    const hit = page.locator('.search-found li').first()
    assert.match(
      (await hit.textContent()) ?? '',
      /Paragraph 7 .*Hamas rules out interim truce.*\[Press TV\] · \[9 Jun 2024\].*Nuseirat refugee camp/s,
    )
  })

  test('finds the same passages whatever the order of the words', async () => {
    await search('exchange prisoner serious')
    const first = await hits()
    await search('serious prisoner exchange')
    assert.deepEqual(await hits(), first)
    assert.equal(first[0], '/sources/joint-statement/#p6')
  })

  test('answers a question in plain words', async () => {
    await search('How wide is the buffer zone that Israel wants near Rafah?')
    assert.equal((await hits())[0], '/sources/doha-talks/#p8')
  })

  test('names the words that are nowhere', async () => {
    await search('xyzzy withdrawal')
    assert.match(await statusLine(), /xyzzy/)
    assert.ok((await hits()).length > 0)
  })

  test('says honestly that it found nothing', async () => {
    await search('xyzzy')
    assert.match(await statusLine(), /^0 passages|^Nothing|^No passage/)
    assert.deepEqual(await hits(), [])
  })

  test('narrows by facets and keeps them in the address', async () => {
    await search('negotiations')
    const all = (await hits()).length
    await page.getByRole('checkbox', { name: /Palestinian Islamic Jihad/ }).check()
    await page.waitForURL(/actor=/)
    await page.waitForFunction((before) => document.querySelectorAll('.search-found li').length < before, all)
    const narrowed = await hits()
    await page.reload()
    await page.locator('.search-found li').first().waitFor()
    assert.deepEqual(await hits(), narrowed)
    assert.equal(await page.getByRole('checkbox', { name: /Palestinian Islamic Jihad/ }).isChecked(), true)
    await page.goBack()
    await page.waitForFunction((before) => document.querySelectorAll('.search-found li').length === before, all)
  })

  test('leads to the passage with the words marked and the address clean', async () => {
    await search('buffer zone')
    await page.locator('.search-found a').first().click()
    await page.waitForURL((url) => url.pathname === '/sources/doha-talks/' && url.search === '' && url.hash === '#p8')
    const marked = await page.evaluate(() => {
      const highlight = (CSS as unknown as { highlights?: Map<string, Set<Range>> }).highlights?.get('found')
      return [...(highlight ?? [])].map((range) => range.toString())
    })
    assert.deepEqual(marked, ['buffer', 'zone'])
  })

  test('can be done by keyboard from any page', async () => {
    await page.goto(`${site.url}/method/`)
    await page.keyboard.press('/')
    await page.waitForURL('**/search/**')
    await page.locator('input[type=search]:focus').waitFor()
    await page.keyboard.type('reconstruction')
    await page.keyboard.press('Enter')
    await page.locator('.search-found li').first().waitFor()
    await page.keyboard.press('ArrowDown')
    assert.match((await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '', /^\/sources\/.*#/)
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search')
  })

  test('weighs no more than 150 KB until the first result', async () => {
    const fresh = await site.browser.newContext()
    const reader = await fresh.newPage()
    let bytes = 0
    reader.on('response', async (response) => {
      if (response.url().includes('/pagefind/'))
        bytes += Number(response.headers()['content-length'] ?? (await response.body()).length)
    })
    await reader.goto(`${site.url}/search/?q=withdrawal`, { waitUntil: 'networkidle' })
    assert.ok(bytes > 10_000 && bytes <= 150_000, `${bytes} bytes`)
    await fresh.close()
  })

  for (const [name, query] of Object.entries({
    markup: '<img src=x onerror=alert(1)><script>alert(1)</script>',
    'characters of regular expressions': '.*+?^$' + '{}()|[]\\',
    'unbalanced quotation marks': '"cease fire “and',
    'control characters': 'hamas\u0000\u0007\u202e withdrawal',
    'ten thousand characters': 'withdrawal '.repeat(910),
    'words that are all common': 'the of and to',
    'right-to-left text': 'وقف إطلاق النار',
    'an address that would run': 'javascript:alert(1)',
    nothing: '   ',
  })) {
    test(`explains what it makes of ${name}`, async () => {
      await page.goto(`${site.url}/search/?q=${encodeURIComponent(query)}`)
      await page.locator('form').waitFor()
      await page.waitForTimeout(400)
      assert.equal(await page.locator('main img, main script').count(), 0)
    })
  }

  test('explains a facet that does not exist', async () => {
    await page.goto(`${site.url}/search/?q=hamas&source=no-such-source&colour=blue`)
    await page.locator('.search-status:not(:empty)').waitFor()
    assert.match(await statusLine(), /no-such-source/)
  })

  test('raised no complaint in any of this', () => {
    assert.deepEqual(complaints, [])
  })
})

describe('a check', () => {
  test('answers in the page, from the keyboard, and sends nothing', async () => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await page.goto(`${site.url}/check/`)
    const before = requests.length
    await check('xyzzy plugh never stood in any text here')
    assert.match(await answer(), /^Not in this dossier/)
    await check('[@doha-talks, para. 4]')
    assert.match(await answer(), /^(?:A draft|Unchanged|Changed)\s+¶4 of doha-talks/)
    await check(`${site.url}/sources/nowhere/#p1`)
    assert.match(await answer(), /^No such source\s+This dossier never had a source nowhere\./)
    assert.deepEqual(
      requests.slice(before).filter((request) => !/\.(?:js|woff2|svg)$/.test(request)),
      ['GET /check/passages.json'],
    )
  })

  test('tells a quotation word for word from one with another word, and where it stands', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    const words = (await page.locator('#p4 > p').first().textContent())?.trim() ?? ''
    await page.goto(`${site.url}/check/`)
    await check(`“${words}”`)
    assert.match(await answer(), /^Verbatim\s+The words stand/)
    assert.equal(await page.locator('.check-answer li a').first().getAttribute('href'), '/sources/doha-talks/#p4')
    await check(words.replace(/(?<=\s)the(?=\s)/, 'the entire'))
    assert.match(await answer(), /^Altered/)
    assert.deepEqual(await page.locator('.check-answer mark').allTextContents(), ['entire'])
  })

  async function check(pasted: string): Promise<void> {
    await page.locator('#check-box').fill(pasted)
    await page.locator('.check-answer').evaluate((element) => element.replaceChildren())
    await page.locator('#check-box').press('Control+Enter')
    await page.locator('.check-answer section').first().waitFor()
  }

  async function answer(): Promise<string> {
    const lines = page.locator('.check-answer section').first().locator('> h2, > p')
    return (await lines.allTextContents()).join(' ')
  }
})

async function search(query: string): Promise<void> {
  await page.goto(`${site.url}/search/?q=${encodeURIComponent(query)}`)
  await page.locator('.search-status:not(:empty)').waitFor()
  await page.waitForTimeout(150)
}

async function statusLine(): Promise<string> {
  return ((await page.locator('.search-status').textContent()) ?? '').trim()
}

/** The addresses of the hits in order, without the words to mark. */
function hits(): Promise<string[]> {
  return page.locator('.search-found li a[href*="#"]').evaluateAll((links) =>
    links.map((link) => {
      const url = new URL(link.getAttribute('href') ?? '', location.href)
      return `${url.pathname}${url.hash}`
    }),
  )
}
