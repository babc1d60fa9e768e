import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { type ServedSite, serveOwnSite } from './served-site.ts'

/** What is typed, and what the status must say about it. */
const inputs: Readonly<Record<string, readonly [query: string, explained: RegExp]>> = {
  'markup with handlers': [
    '<img src=x onerror=alert(1)><script>alert(1)</script><svg onload=alert(1)>',
    /Nowhere in these texts: .*“onerror=alert”|Nowhere in these texts: .*“script”/s,
  ],
  'markup in quotation marks': ['"<b onclick=alert(1)>bold</b>"', /^No passage found\..*Nowhere in these texts/s],
  'characters of regular expressions': [
    '.*+?^$' + '{}()|[]\\',
    /^Nothing to search for: a word has letters or digits\./,
  ],
  'a regular expression that never ends': [`(a+)+$ ${'a'.repeat(1500)}`, /Parentheses do not group words/],
  'a quotation mark that is not closed': ['"cease fire', /The quotation mark before “cease fire” is not closed/],
  'quotation marks of two kinds': ['"cease fire “and', /passages? |Nowhere in these texts/],
  'control characters': ['hamas\u0000\u0007\u001b[31m\u202e withdrawal', /^\d+ passages/],
  'ten thousand characters': ['withdrawal '.repeat(910), /Only the first 2,000 characters are read\./],
  'ten thousand characters without a space': ['x'.repeat(10_000), /Only the first 2,000 characters are read\./],
  'thousands of different words': [
    Array.from({ length: 300 }, (_, index) => `w${index}`).join(' '),
    /Left out at the end, because no more can be searched at once/,
  ],
  'words that are all common': ['the of and to', /^\d+ passages/],
  'nothing but spaces': [' \t\u00a0 ', /^$/],
  'right-to-left text': ['وقف إطلاق النار \u202eabc', /Nowhere in these texts: .*وقف/],
  'an address that would run': ['javascript:alert(1)', /There is no field “javascript”/],
  'half of a character': ['\ud800 truce \udfff', /^\d+ passages?/],
  'operators alone': ['OR AND NEAR/5 NOT', /is passed over/],
  'a distance beyond measure': [
    'hamas NEAR/99999999999999999999 israel',
    /the distance is a whole number from 1 to 50/,
  ],
  'a star alone': ['*', /A star without a word before it is passed over/],
  'fields without a value': ['source: outlet:', /has no value after it/],
  'a field with markup as its value': ['source:"<script>alert(1)</script>"', /Nothing here is filed under/],
  'names of inherited properties': ['constructor __proto__ toString hasOwnProperty', /Nowhere in these texts/],
  'percent signs that encode nothing': ['%E0%A4%A %', /Nowhere in these texts|Nothing to search for/],
}

/** Addresses that no page of ours writes. */
const addresses: Readonly<Record<string, readonly [search: string, explained: RegExp]>> = {
  'a facet that does not exist': ['?q=hamas&colour=blue&<b>=1', /^\d+ passages/],
  'a value that nothing is filed under': [
    '?q=hamas&source=no-such-source',
    /Nothing here is filed under “no-such-source”/,
  ],
  'values with markup': [
    '?q=hamas&actor=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    /Nothing here is filed under “<img/,
  ],
  'values that would run': [
    '?source=javascript:alert(1)&sort=javascript:alert(1)&show=<',
    /Nothing here is filed under/,
  ],
  'a thousand values': [`?q=hamas${'&year=1'.repeat(500)}${'&year=x'.repeat(500)}`, /Nothing here is filed under/],
  'bytes that are no text': ['?q=%FF%FE%C3&source=%C0%80', /filed under|Nothing to search for|Nowhere/],
  'words to be marked on the search page': ['?q=hamas&mark=%3Cb%3E', /^\d+ passages/],
}

let site: ServedSite
let context: BrowserContext
let page: Page
let complaints: string[] = []

// One page for all: whatever one input does to it, the next would show.
describe('the search page explains what it makes of', () => {
  before(async () => {
    site = await serveOwnSite()
    context = await site.browser.newContext()
    page = await context.newPage()
    page.setDefaultTimeout(5000)
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`)
      return dialog.dismiss()
    })
    await page.goto(`${site.url}/search/?q=hamas`)
    await page.locator('.search-status:not(:empty)').waitFor()
  })
  after(async () => {
    await context?.close()
    await site?.close()
  })
  beforeEach(() => {
    complaints = []
  })

  for (const [name, [query, explained]] of Object.entries(inputs)) {
    test(`${name}, typed`, async () => {
      await forget()
      await page.locator('#search-box').fill(query)
      await page.locator('#search-box').press('Enter')
      await checkPage(explained)
    })

    test(`${name}, come back to`, async () => {
      await forget()
      await page.evaluate(
        (search) => {
          history.pushState(null, '', search)
          dispatchEvent(new PopStateEvent('popstate'))
        },
        `?${new URLSearchParams({ q: query })}`,
      )
      await checkPage(explained)
    })
  }

  for (const [name, [search, explained]] of Object.entries(addresses)) {
    test(`${name}, in the address`, async () => {
      await page.goto(`${site.url}/search/${search}`)
      await checkPage(explained)
    })
  }

  test('words to be marked that are no words, on the page of a source', async () => {
    for (const mark of ['<img src=x onerror=alert(1)>', '.*', ' ', '\u0000', 'x'.repeat(10_000), '"']) {
      await page.goto(`${site.url}/sources/doha-talks/?${new URLSearchParams({ mark })}#p4`)
      await page.waitForFunction(() => location.search === '' && location.hash === '#p4')
    }
    assert.deepEqual(complaints, [])
  })
})

/** So that an answer is seen to be new. */
async function forget(): Promise<void> {
  await page.evaluate(() => {
    const status = document.querySelector('.search-status')
    if (status) status.textContent = 'Not yet answered'
  })
}

async function checkPage(explained: RegExp): Promise<void> {
  await status(explained)
  const foreign = await page.evaluate(() => {
    const isCode = ({ name, value }: Attr) =>
      name.startsWith('on') ||
      (/^(?:href|src|action|formaction)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))
    const elements = [...document.querySelectorAll('main *')]
    return elements
      .filter((element) => element.matches('img, script, svg, b, iframe') || [...element.attributes].some(isCode))
      .map((element) => element.outerHTML)
  })
  assert.deepEqual(foreign, [])
  assert.deepEqual(complaints, [])
}

/** Waits until the status says so; fails with what it says. */
async function status(explained: RegExp): Promise<void> {
  const said = await page
    .waitForFunction(
      ([source, flags]) => {
        const text = document.querySelector('.search-status')?.textContent ?? ''
        return new RegExp(source ?? '', flags).test(text)
      },
      [explained.source, explained.flags],
      { timeout: 3000 },
    )
    .then(() => undefined)
    .catch(() => page.locator('.search-status').textContent())
  assert.equal(said, undefined, `expected ${explained}`)
}
