import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type ServedSite, serveOwnSite } from './served-site.ts'

let site: ServedSite
let context: BrowserContext
let page: Page
const complaints: string[] = []

before(async () => {
  site = await serveOwnSite()
  context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
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
  test('finds passages in lines of context, each with number and speaker, by source with outlet and date', async () => {
    await search('Nuseirat')
    assert.equal(await statusLine(), '1 passage with 1 occurrence in 1 of 5 sources.')
    assert.match(
      (await page.locator('.search-group').first().textContent()) ?? '',
      /Hamas rules out interim truce.*\[Press TV\] · \[9 Jun 2024\] · 1 passage, 1 occurrence.*Paragraph 7.*“.*Nuseirat refugee camp.*”/s,
    )
    assert.deepEqual(await page.locator('.search-found mark').allTextContents(), ['Nuseirat refugee camp'])
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

  test('says honestly that it found nothing', async () => {
    await search('xyzzy')
    assert.equal(await statusLine(), 'No passage found.Nowhere in these texts: “xyzzy”.')
    assert.deepEqual(await hits(), [])
  })

  test('offers a near word for one that is nowhere', async () => {
    await search('withdrawel forces')
    await page.locator('.search-meant a').click()
    await page.waitForURL(/q=withdrawal\+forces/)
    await page.locator('.search-meant').waitFor({ state: 'detached' })
    assert.match(await statusLine(), /with all words/)
  })

  test('says what else was searched, and how words in quotation marks were read', async () => {
    await search('crossing "buffer zones"')
    assert.match(await statusLine(), /Nowhere in these texts: “buffer zones” letter for letter\./)
    await page.getByLabel('Words in quotation marks').selectOption('With other endings')
    await page.waitForURL(/phrases=endings/)
    await page.locator('.search-hit').first().waitFor()
    assert.match(
      (await page.locator('.search-reading').textContent()) ?? '',
      /“crossing” only as “crossings” \(4\); “buffer zones” with other endings\./,
    )
  })

  test('shows the first lines of a passage, then all, and keeps that in the address', async () => {
    await search('Hamas Israel ceasefire captives')
    const lines = page.locator('.search-line')
    const first = await lines.count()
    await page.locator('.search-unfold').first().click()
    assert.ok((await lines.count()) > first)
    await page.getByLabel('Show all occurrences').check()
    await page.waitForURL(/show=all/)
    await page.locator('.search-unfold').first().waitFor({ state: 'detached' })
    assert.ok((await lines.count()) > first)
    await page.goBack()
    await page.locator('.search-unfold').first().waitFor()
    assert.equal(await lines.count(), first)
  })

  test('shows more passages below those that are shown, and shows them again to whoever comes back', async () => {
    await search('Hamas')
    const first = await hits()
    assert.equal(first.length, 10)
    await page.locator('.search-more').click()
    await page.locator('.search-hit').nth(10).waitFor()
    assert.deepEqual((await hits()).slice(0, 10), first)
    assert.equal(
      await page
        .locator('.search-hit-link')
        .nth(10)
        .evaluate((link) => link === document.activeElement),
      true,
    )
    const all = await hits()
    await page.locator('.search-hit-link').nth(15).click()
    await page.waitForURL('**/sources/**')
    await page.goBack()
    await page.locator('.search-hit').nth(15).waitFor()
    assert.deepEqual(await hits(), all)
    await page.waitForFunction(() => scrollY > 0)
  })

  test('sorts by date, by source and by the words around', async () => {
    await search('withdrawal')
    await order('Date', /sort=date/)
    const dates = await page.locator('.search-place').allTextContents()
    assert.deepEqual(
      dates.map((place) => /\d{4}/.exec(place)?.[0]),
      dates.map((place) => /\d{4}/.exec(place)?.[0]).sort(),
    )
    await order('Source, by title', /sort=source/)
    const titles = await page.locator('.search-group :is(h2, h3)').allTextContents()
    assert.deepEqual(titles, titles.toSorted())
    await order('Words after', /sort=right/)
    const after = await page.locator('.search-after').evaluateAll((ends) =>
      ends.map(({ textContent }) =>
        textContent
          .toLowerCase()
          .replace(/[^a-z ]/g, '')
          .split(' ', 3)
          .join(' '),
      ),
    )
    assert.deepEqual(after, after.toSorted())
    assert.match(await statusLine(), new RegExp(`with ${after.length} occurrences`))
    await page.reload()
    await page.locator('.search-flat').first().waitFor()
    assert.equal(await page.locator('select[name=sort]').inputValue(), 'right')
  })

  test('narrows by facets and keeps them in the address', async () => {
    await search('negotiations')
    const all = await hits()
    await page
      .getByRole('checkbox', { name: /^Palestinian Islamic Jihad/ })
      .first()
      .check()
    await page.waitForURL(/actor=/)
    await page.waitForFunction((before) => document.querySelectorAll('.search-hit').length < before, all.length)
    const narrowed = await hits()
    await page.reload()
    await page.locator('.search-hit').first().waitFor()
    assert.deepEqual(await hits(), narrowed)
    assert.equal(
      await page
        .getByRole('checkbox', { name: /^Palestinian Islamic Jihad/ })
        .first()
        .isChecked(),
      true,
    )
    await page.goBack()
    await page.waitForFunction((before) => document.querySelectorAll('.search-hit').length === before, all.length)
  })

  test('narrows by speaker and topic, as many passages as the facet says', async () => {
    await search('ceasefire')
    for (const name of ['Speaker', 'Topic']) {
      const value = page.getByRole('group', { name, exact: true }).locator('label').first()
      const count = await value.locator('.search-count').textContent()
      await value.locator('input').check()
      await page.waitForURL(new RegExp(`${name.toLowerCase()}=`))
      await page.waitForFunction(
        (number) => document.querySelector('.search-sum')?.textContent.startsWith(`${number} passage`),
        count,
      )
    }
  })

  test('leads to the passage with the words marked and the address clean', async () => {
    await search('buffer zone')
    await page.locator('.search-hit-link').first().click()
    await page.waitForURL((url) => url.pathname === '/sources/doha-talks/' && url.search === '' && url.hash === '#p8')
    const marked = await page.evaluate(() => {
      const highlight = (CSS as unknown as { highlights?: Map<string, Set<Range>> }).highlights?.get('found')
      return [...(highlight ?? [])].map((range) => range.toString())
    })
    assert.deepEqual(marked.join(' '), 'buffer zone')
  })

  test('can be done by keyboard from any page', async () => {
    await page.goto(`${site.url}/method/`)
    await page.keyboard.press('/')
    await page.waitForURL('**/search/**')
    await page.locator('input[type=search]:focus').waitFor()
    await page.keyboard.type('reconstruction')
    await page.keyboard.press('Enter')
    await page.locator('.search-hit').first().waitFor()
    await page.keyboard.press('ArrowDown')
    assert.match((await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '', /^\/sources\/.*#/)
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search')
  })

  test('shows a source by its title where it has nothing of what is sought, and leads on from there', async () => {
    await page.goto(`${site.url}/search/?q=truce&source=doha-talks`)
    const source = page.getByRole('checkbox', { name: /^Gaza talks must lead/ })
    await source.waitFor()
    assert.equal(await source.isChecked(), true)
    assert.match((await page.locator('.search-reading').textContent()) ?? '', /; source “doha-talks”\.$/)
    await page.getByRole('link', { name: 'Without source “doha-talks”: 9 passages' }).click()
    await page.locator('.search-sum', { hasText: '9 passages' }).waitFor()
    await search('source:doha-talks truce')
    await page.getByRole('link', { name: 'Without “source:doha-talks”' }).click()
    await page.locator('.search-sum', { hasText: '9 passages' }).waitFor()
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

  test('raised no complaint in any of this', () => {
    assert.deepEqual(complaints, [])
  })
})

describe('what takes the hits of a search along', () => {
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

  async function press(name: string): Promise<void> {
    await page.getByRole('button', { name }).click()
  }

  /** What was said in the end. */
  async function said(): Promise<string> {
    const status = page.locator('.search-exports-status:not(:empty)', { hasNotText: 'One moment' })
    return (await status.textContent()) ?? ''
  }
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

/** Chooses an order and waits until the passages have it. */
async function order(label: string, address: RegExp): Promise<void> {
  const before = await page.locator('.search-found').innerHTML()
  await page.locator('select[name=sort]').selectOption(label)
  await page.waitForURL(address)
  await page.waitForFunction((html) => document.querySelector('.search-found')?.innerHTML !== html, before)
}

async function statusLine(): Promise<string> {
  return ((await page.locator('.search-status').textContent()) ?? '').trim()
}

/** The addresses of the hits in order, without the words to mark. */
function hits(): Promise<string[]> {
  return page.locator('.search-hit-link').evaluateAll((links) =>
    links.map((link) => {
      const url = new URL(link.getAttribute('href') ?? '', location.href)
      return `${url.pathname}${url.hash}`
    }),
  )
}
