import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type ServedSite, serveOwnSite } from './served-site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const states = {
  home: '/',
  'list of sources': '/sources/',
  'source with matter, notes and furniture': '/sources/cairo-talks/',
  'source at a passage': '/sources/joint-statement/#p6',
  'citations of a source': '/sources/doha-talks/cite/#p4',
  'verification sheet': '/sources/doha-talks/verify/',
  'list of chapters': '/chapters/',
  chapter: '/chapters/numbers/',
  terms: '/terms/',
  'table of positions': '/positions/',
  'positions of a party': '/positions/hamas/',
  'history of a position': '/positions/hamas/duration/',
  'list of topics': '/topics/',
  topic: '/topics/withdrawal/',
  'timeline by event': '/timeline/',
  figures: '/figures/',
  relations: '/relations/',
  'list of actors': '/actors/',
  actor: '/actors/hamas/',
  medium: '/actors/press-tv/',
  outlet: '/outlets/press-tv/',
  concordance: '/concordance/',
  'words of a letter': '/concordance/letters/c/',
  'lines of a word': '/concordance/words/ceasefire/',
  bibliography: '/bibliography/',
  data: '/data/',
  method: '/method/',
  coverage: '/method/coverage/',
  about: '/about/',
  search: '/search/',
  'search with results': '/search/?q=release+of+prisoners',
  'search without results': '/search/?q=xyzzy',
  'search line by line': '/search/?q=withdrawal&sort=right',
  'search with remarks': '/search/?q=withdrawel+%22the+war%22+the',
  editions: '/editions/',
  corrections: '/corrections/',
  check: '/check/',
  'not found': '/404.html',
}
const widths = [1440, 768, 375]

/** What axe looks at: everything once, and of the dark colours only what colours can change. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

let site: ServedSite
const free: Page[] = []
before(async () => {
  site = await serveOwnSite()
  for (let count = 0; count < 2; count += 1) {
    // axe is put into the page by its text, which the site's own policy would not let in.
    const context = await site.browser.newContext({ reducedMotion: 'reduce', bypassCSP: true })
    free.push(await context.newPage())
  }
})
after(() => site.close())

describe('no accessibility mistake that axe can find and no sideways scroll, in light and dark', {
  concurrency: 2,
}, () => {
  for (const [name, path] of Object.entries(states)) {
    test(name, async () => {
      const page = free.pop()
      assert.ok(page)
      try {
        await check(page, path)
      } finally {
        free.push(page)
      }
    })
  }
})

/** Opens a page once, unfolds it, and looks at it in each width; the narrowest screen is only to hold it. */
async function check(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`${site.url}${path}`)
  if (path.includes('?q=')) await page.locator('.search-status:not(:empty)').waitFor()
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.addScriptTag({ content: axe })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    assert.deepEqual(await findViolations(page, { type: 'tag', values: everything }), [], `${width} px`)
    assert.equal(await findOverflow(page), 0, `${width} px`)
    await page.emulateMedia({ colorScheme: 'dark' })
    assert.deepEqual(await findViolations(page, { type: 'rule', values: colours }), [], `${width} px, dark`)
  }
  await page.setViewportSize({ width: 320, height: 900 })
  assert.equal(await findOverflow(page), 0, '320 px')
}

async function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function findViolations(page: Page, runOnly: { type: string; values: string[] }): Promise<string[]> {
  return page.evaluate(async (only) => {
    const runner = Reflect.get(globalThis, 'axe') as {
      run: (context: Document, options: object) => Promise<AxeResults>
    }
    const { violations } = await runner.run(document, { runOnly: only, resultTypes: ['violations'], selectors: false })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, runOnly)
}

type AxeResults = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}
