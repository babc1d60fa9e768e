import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { buildDossier } from '../../src/dossier/build-dossier.ts'
import { readZoteroItems } from '../../src/dossier/site/read-zotero-items.ts'
import { toReadingText } from '../../src/dossier/sources/reading-text.ts'
import { passagesOf } from '../../src/dossier/sources/source.ts'
import { toFolders } from '../edge/folders.ts'
import { readFolder } from '../edge/read-folder.ts'
import { readSite } from '../edge/read-site.ts'
import { type ServedSite, serveOwnSite } from './served-site.ts'

const { sources, ledger, hash } = buildDossier(readFolder(toFolders().root))
const last = ledger.editions.at(-1)
/** What citations say: a dossier that has changed since its last edition is the draft of the next one. */
const edition = last?.hash === hash ? `edition ${last.number}` : `draft of edition ${ledger.editions.length + 1}`

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
    await page.getByRole('link', { name: '¶10', exact: true }).click()
    await page.waitForURL('**/sources/doha-talks/#p10')
  })

  test('is indexable only where the settings say so', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex')
    await page.goto(`${site.url}/method/`)
    assert.equal(await page.locator('meta[name=robots]').count(), 0)
  })
})

describe('the citations of a source', () => {
  test('open from the copy menu, for one passage, in the style that is chosen', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    await page.getByRole('button', { name: 'Copy from paragraph 4' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Cite …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite passages' })
    await dialog.getByLabel('Style').selectOption('APA 7')
    assert.equal(
      await dialog.getByRole('region', { name: 'The article' }).locator('.reference').last().textContent(),
      `(“[Gaza talks must lead to ending war, Palestinian resistance groups say],” 2025, para. 4 of the dossier transcription, ${edition})`,
    )
    const ours = await dialog.getByRole('region', { name: 'This page' }).textContent()
    assert.match(
      ours ?? '',
      /Retrieved [A-Z][a-z]+ \d+, \d{4}, from https:\/\/dossier\.example\/sources\/doha-talks\/#p4/,
    )
    await dialog.getByRole('button', { name: 'Copy, the article' }).click()
    await dialog.getByText('Citation copied.').waitFor()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^\[Gaza talks .*\n\(“\[Gaza talks /)
  })

  test('take a range or a list, and say why one cannot be cited', async () => {
    const dialog = page.getByRole('dialog', { name: 'Cite passages' })
    const field = dialog.getByLabel('Paragraphs')
    await field.fill('2-4, 9')
    assert.match((await dialog.textContent()) ?? '', /2025, paras\. 2–4, 9 of the dossier transcription/)
    await field.fill('9-2')
    assert.equal(await dialog.getByRole('alert').textContent(), '9–2 runs backwards. Did you mean 2–9?')
    assert.equal(await dialog.locator('.reference').count(), 0)
    await field.fill('99')
    assert.equal(await dialog.getByRole('alert').textContent(), 'There is no passage 99 in this text: it has 1–11.')
    await page.keyboard.press('Escape')
    assert.equal(await dialog.count(), 0)
    assert.equal(await focusedLabel(), 'Copy from paragraph 4')
  })

  test('cite selected words, with a link to them and a selector', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`)
    await select('#p11', 10, 27)
    await page.getByRole('button', { name: 'Cite the selected words' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite passages' })
    await dialog.getByRole('button', { name: 'Copy TextQuoteSelector' }).click()
    await dialog.getByText('Selector copied.').waitFor()
    const selector = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
    assert.equal(selector.value, 'p11')
    assert.equal(selector.refinedBy.exact, (await page.locator('#p11 > p.theirs').textContent())?.slice(10, 27))
    await dialog.getByRole('button', { name: 'Copy quotation, citation and link' }).click()
    await dialog.getByText('Quotation copied.').waitFor()
    const [quotation, ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    assert.equal(quotation, `“${await selectedOf('#p11', 10, 27)}”`)
    assert.match(
      rest.at(-1) ?? '',
      /^https:\/\/dossier\.example\/sources\/doha-talks\/#p11:~:text=Israel-,also%20faces%20a%20genocide,-case%20at%20the$/,
    )
    await page.keyboard.press('Escape')
  })

  test('go along with copied words of the text, and words of ours say that they are', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`, { waitUntil: 'networkidle' })
    await select('#p11', 0, 6)
    await page.keyboard.press('ControlOrMeta+c')
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      'Israel\n([“Gaza talks must lead to ending war, Palestinian resistance groups say”], [A News], 13 July 2025, para. 11)\nhttps://dossier.example/sources/doha-talks/#p11',
    )
    await page.evaluate(() =>
      document.getSelection()?.selectAllChildren(document.querySelector('.summary') ?? document.body),
    )
    await page.keyboard.press('ControlOrMeta+c')
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /\n\[dossier note\] https:\/\/dossier\.example\/sources\/doha-talks\/$/,
    )
  })

  test('go along with words of several passages, without the notes that stand between them', async () => {
    await page.goto(`${site.url}/sources/doha-talks/`, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      const [from, to] = ['#p10 > p.theirs', '#p11 > p.theirs'].map((path) => document.querySelector(path))
      if (from && to) document.getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length)
    })
    await page.keyboard.press('ControlOrMeta+c')
    const words = await page.locator(':is(#p10, #p11) > p.theirs').allTextContents()
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      `${words.map((text) => text.trim()).join('\n\n')}\n([“Gaza talks must lead to ending war, Palestinian resistance groups say”], [A News], 13 July 2025, paras. 10–11)\nhttps://dossier.example/sources/doha-talks/#p10`,
    )
  })

  test('stand without JavaScript on a page of their own, and every page says how to cite it', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false })
    const reader = await plain.newPage()
    await reader.goto(`${site.url}/sources/doha-talks/`)
    await reader.locator('#p4').getByRole('link', { name: 'Cite paragraph 4' }).click({ force: true })
    await reader.waitForURL('**/sources/doha-talks/cite/#p4')
    const shown = (await reader.locator('#p4').textContent()) ?? ''
    assert.ok(shown.includes(`([A News] 2025, para. 4 of the dossier transcription, ${edition})`), shown)
    assert.match(shown, /accessed ____, https:\/\/dossier\.example\/sources\/doha-talks\/#p4/)
    await reader.goto(`${site.url}/timeline/`)
    await reader.getByText('Cite this page').click()
    const ofPage = (await reader.locator('.cite-this').textContent()) ?? ''
    assert.ok(ofPage.includes(`${edition} (hash ${hash.slice(0, 8)})`), ofPage)
    await plain.close()
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
  for (const name of [
    'Sources',
    'Chapters',
    'Positions',
    'Timeline',
    'Figures',
    'Actors',
    'Method',
    'Search 75 passages',
  ]) {
    const box = await reader.getByRole('banner').getByRole('link', { name }).boundingBox()
    assert.ok(box && box.x >= 0 && box.x + box.width <= 375 && box.height >= 24, name)
  }
  await phone.close()
})

describe('what Zotero would save', () => {
  const origin = 'https://dossier.example'
  const save = (path: string) => readZoteroItems(readFileSync(join(site.folder, path, 'index.html'), 'utf8'))
  const common = { itemType: 'newspaperArticle', language: 'en' }
  const rights = 'In copyright: http://rightsstatements.org/vocab/InC/1.0/'
  const expected = {
    'cairo-talks': {
      ...common,
      title: 'Hamas rejects any temporary truce',
      creators: ['Karbalaei, Ali'],
      date: '2023-12-26',
      publicationTitle: '[Tehran Times]',
      rights,
    },
    'doha-talks': {
      ...common,
      title: '[Gaza talks must lead to ending war, Palestinian resistance groups say]',
      date: '2025-07-13',
      publicationTitle: '[A News]',
      rights,
    },
    'factions-terms': {
      ...common,
      title: '[Palestinian factions demand end to war, Israeli withdrawal, and reconstruction in Gaza talks]',
      date: '[July 2025?]',
      publicationTitle: '[Odrimedia]',
      rights,
    },
    'hamad-remarks': {
      ...common,
      title: 'Hamas rules out interim truce without Israel’s withdrawal from Gaza',
      date: '[June 2024]',
      publicationTitle: '[Press TV]',
      rights,
    },
    'joint-statement': {
      ...common,
      title: '[Joint statement of Hamas and the DFLP]',
      date: '[about September 2024]',
      rights: 'In copyright, rights-holder not identified: http://rightsstatements.org/vocab/InC-RUU/1.0/',
    },
  }

  for (const [key, fields] of Object.entries(expected)) {
    test(`of ${key}, or of any passage of it`, () => {
      const [{ abstractNote, ...item } = {}, ...more] = save(`sources/${key}`)
      assert.deepEqual(item, { ...fields, url: `${origin}/sources/${key}/` })
      assert.match(String(abstractNote), /^\[dossier note\] /)
      assert.deepEqual(more, [])
    })
  }

  test('of a chapter: a web page of the dossier', () => {
    const [{ date: _, ...item } = {}] = save('chapters/numbers')
    assert.deepEqual(item, {
      itemType: 'webpage',
      title: 'The numbers, and what they count',
      creators: ['The editors of the dossier'],
      publicationTitle: 'Terms for a cease-fire',
      language: 'en',
      url: `${origin}/chapters/numbers/`,
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      abstractNote:
        'Who or what is counted in the five texts, as of when and according to whom, and which numbers can be compared.',
    })
  })

  for (const path of ['bibliography', 'sources', '.']) {
    test(`of ${path === '.' ? 'the home page' : `/${path}/`}: every source, with the same fields`, () => {
      const items = new Map(save(path).map(({ abstractNote: _, ...item }) => [item['url'], item]))
      const all = Object.entries(expected).map(([key, fields]) => {
        const url = `${origin}/sources/${key}/`
        return [url, { ...fields, url, rights: fields.rights.replace(/:.*$/, '') }] as const
      })
      assert.deepEqual(items, new Map(all))
    })
  }
})

test('the sitemap names every page that is for search engines, and no other', () => {
  const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8')
  const named = [...sitemap.matchAll(/<loc>https:\/\/dossier\.example\/(.*?)<\/loc>/g)].map(
    ([, path]) => `${path}index.html`,
  )
  const open = [...readSite(site.folder).pages].filter(
    ([, html]) => !html.includes('<meta name="robots" content="noindex">'),
  )
  assert.deepEqual(named.toSorted(), open.map(([path]) => path).toSorted())
})

test('every page that is an address has a picture of 1,200 by 630 pixels, and data for programs that parse', () => {
  for (const [path, html] of readSite(site.folder).pages) {
    const picture = /<meta property="og:image" content="https:\/\/dossier\.example\/([^"]+)">/.exec(html)?.[1]
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1]
    // The text of an earlier edition names the current page as its canonical one.
    const address = `https://dossier.example/${path.replace(/index\.html$/, '')}`
    const isListed = html.includes(`<link rel="canonical" href="${address}"`)
    assert.deepEqual([picture !== undefined, data !== undefined], [isListed, isListed], path)
    if (!picture || !data) continue
    const png = readFileSync(join(site.folder, picture))
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], path)
    assert.equal(JSON.parse(data)['@type'], 'WebPage', path)
  }
})

test('every page says edition, date and hash', () => {
  for (const [path, html] of readSite(site.folder).pages) {
    assert.match(
      html,
      /(?:Edition \d+|Draft of edition \d+)\s*·\s*(?:\d+ \w+ \d{4}|no date yet)\s*·\s*<a[^>]*>hash <code>[0-9a-f]{8}<\/code>/,
      path,
    )
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
  // Of the many pages of one kind, such as those of a party and a topic, a dozen.
  const kinds = Map.groupBy(readSite(site.folder).pages.keys(), (path) => path.split('/')[0] ?? '')
  for (const path of [...kinds.values()].flatMap((paths) => paths.slice(0, 12))) {
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
    await reader.locator('#p1 > p').getByRole('link', { name: 'Hamas' }).click()
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

/** Selects characters of a passage's text. */
async function select(passage: string, start: number, end: number): Promise<void> {
  await page.locator(`${passage} > p.theirs`).evaluate(
    (element, [from, to]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let at = 0
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (from >= at && from < at + length) range.setStart(node, from - at)
        if (to > at && to <= at + length) range.setEnd(node, to - at)
        at += length
      }
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
    },
    [start, end] as const,
  )
}

async function selectedOf(passage: string, start: number, end: number): Promise<string> {
  return ((await page.locator(`${passage} > p.theirs`).textContent()) ?? '').slice(start, end).trim()
}
