import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type ServedSite, serveOwnSite } from './served-site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const pages = {
  home: '/',
  'list of sources': '/sources/',
  'source with matter, notes and furniture': '/sources/cairo-talks/',
  'source at a passage': '/sources/joint-statement/#p6',
  'list of actors': '/actors/',
  actor: '/actors/hamas/',
  medium: '/actors/press-tv/',
  bibliography: '/bibliography/',
  method: '/method/',
  about: '/about/',
  search: '/search/',
  'search with results': '/search/?q=release+of+prisoners',
  'search without results': '/search/?q=xyzzy',
  'not found': '/404.html',
}

let site: ServedSite
before(async () => {
  site = await serveOwnSite()
})
after(() => site.close())

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 768, 1440]) {
    describe(`${colorScheme}, ${width} px`, () => {
      let page: Page
      before(async () => {
        const context = await site.browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          reducedMotion: 'reduce',
          // axe is put into the page by its text, which the site's own policy would not let in.
          bypassCSP: true,
        })
        page = await context.newPage()
      })
      after(() => page.context().close())

      for (const [name, path] of Object.entries(pages)) {
        test(`${name} has no accessibility mistake that axe can find, and does not scroll sideways`, async () => {
          await page.goto(`${site.url}${path}`)
          if (path.includes('?q=')) await page.locator('.search-status:not(:empty)').waitFor()
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true
          })
          assert.deepEqual(await findViolations(page), [])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          assert.equal(overflow, 0)
        })
      }
    })
  }
}

async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe })
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const runner = Reflect.get(globalThis, 'axe') as {
      run: (context: Document, options: object) => Promise<AxeResults>
    }
    const { violations } = await runner.run(document, { runOnly: { type: 'tag', values: tags } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}

type AxeResults = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}
