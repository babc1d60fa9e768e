import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { csvParse } from 'd3-dsv'
import type { Page } from 'playwright-core'
import { type ServedSite, serveOwnSite } from './served-site.ts'

let site: ServedSite
let page: Page
before(async () => {
  site = await serveOwnSite()
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  page = await context.newPage()
})
after(() => site.close())

describe('the evidence', () => {
  test('leads from the first page to a cell and to its passage, by keyboard and without JavaScript', async () => {
    await page.goto(`${site.url}/`)
    await followByKeyboard('/positions/')
    await followByKeyboard('/positions/hamas/duration/')
    await followByKeyboard('/sources/cairo-talks/#p7')
    const passage = (await page.locator('.passage:target > p').textContent()) ?? ''
    assert.match(passage, /there can be no negotiations without a comprehensive cessation of aggression/)
  })

  test('has the same quotations in the table of positions and in its file', async () => {
    await page.goto(`${site.url}/positions/`)
    const shown = await page.getByRole('table', { name: 'Every quotation by topic and party' }).evaluate(readTable)
    const response = await page.request.get(`${site.url}/positions/positions.csv`)
    const file = csvParse(await response.text())
    assert.deepEqual(
      shown,
      file.map(({ topic, party, band, quotation, source, passage }) =>
        quotation === '' ? [topic, party] : [topic, party, band, quotation, `/sources/${source}/#${passage}`],
      ),
    )
  })

  test('is quoted as it stands in the passages that the links name', async () => {
    const textByAddress = new Map<string, string>()
    for (const path of await readLinks('/sources/', '.source-list a[href^="/sources/"]')) {
      for (const [id, text] of await readPassages(path)) textByAddress.set(`${path}#${id}`, text)
    }
    const topics = await readLinks('/topics/', '.topic-list h2 a')
    for (const path of [...topics, '/timeline/', '/timeline/by-statement/', '/figures/', '/relations/']) {
      const quotations = await readQuotations(path)
      assert.ok(quotations.length > 0, path)
      for (const [words, address] of quotations) {
        assert.match(words, /^“.+”$/s, path)
        assert.ok(textByAddress.get(address)?.includes(words.slice(1, -1)), `${path}: ${words} in ${address}`)
      }
    }
  })
})

describe('the concordance', () => {
  test('leads from the first page to a word, to its lines and to the passage of one, by keyboard and without JavaScript', async () => {
    await page.goto(`${site.url}/`)
    await followByKeyboard('/concordance/')
    await followByKeyboard('/concordance/letters/c/')
    await followByKeyboard('/concordance/words/ceasefire/')
    const lines = await page.locator('.word-lines blockquote').allTextContents()
    assert.equal(lines.length, 16)
    assert.match(lines[1] ?? '', /^… “power in Gaza in exchange for a permanent ceasefire only\.”$/)
    await followByKeyboard('/sources/cairo-talks/#p17')
    assert.match((await page.locator('.passage:target > p').textContent()) ?? '', /permanent ceasefire only/)
  })
})

/** Goes with the tabulator to the first link to an address, and follows it. */
async function followByKeyboard(address: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(':focus').getAttribute('href')) !== address) continue
    await page.keyboard.press('Enter')
    return page.waitForURL(`${site.url}${address}`)
  }
  assert.fail(`no way by keyboard from ${page.url()} to ${address}`)
}

/** The cells of the table of positions, row by row: topic and party, and of each quotation its band, words and address. */
function readTable(table: Element): string[][] {
  const textOf = (element: Element | null | undefined) => element?.textContent?.trim().replace(/^“|”$/g, '') ?? ''
  const parties = [...table.querySelectorAll('[role=columnheader]')].slice(1).map(textOf)
  return [...table.querySelectorAll('.positions-row')].flatMap((row) =>
    [...row.querySelectorAll('[role=cell]')].flatMap((cell, column) => {
      const place = [textOf(row.querySelector('[role=rowheader]')), parties[column] ?? '']
      const quotations = [...cell.querySelectorAll('.position')].map((position) => [
        ...place,
        textOf(position.closest('.band')?.querySelector('.band-name')),
        textOf(position.querySelector('blockquote')),
        position.querySelector('a.cited')?.getAttribute('href') ?? '',
      ])
      return quotations.length > 0 ? quotations : [place]
    }),
  )
}

/** The addresses of some links of a page. */
async function readLinks(path: string, selector: string): Promise<string[]> {
  await page.goto(`${site.url}${path}`)
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** The passages of a source: id and text. */
async function readPassages(path: string): Promise<[id: string, text: string][]> {
  await page.goto(`${site.url}${path}`)
  return page
    .locator('.passage')
    .evaluateAll((passages) =>
      passages.map(({ id, children }) => [id, [...children].find(({ tagName }) => tagName === 'P')?.textContent ?? '']),
    )
}

/** Every quotation of a page with the address of its passage. */
async function readQuotations(path: string): Promise<[words: string, address: string][]> {
  await page.goto(`${site.url}${path}`)
  return page
    .locator('main a.cited')
    .evaluateAll((links) =>
      links.map((link) => [
        link.closest('.said, .figure, .evidence > li, tr')?.querySelector('.theirs')?.textContent ?? '',
        link.getAttribute('href') ?? '',
      ]),
    )
}
