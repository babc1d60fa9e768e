import assert from 'node:assert/strict'
import { cpSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sha256 } from '../../src/dossier/text/sha256.ts'
import { copyEngine } from './copy-engine.ts'
import { hashFilesWithTimes } from './hash-files.ts'
import { readShownPage } from './read-shown-page.ts'
import { repository } from './run-command.ts'
import { makeTemporaryDossier } from './temporary-dossier.ts'
import { type WatchedSite, watchSite } from './watch-site.ts'

const sixth = `A lamp for the pier

The council chose a lighthouse lamp from Quibberstown on Monday.

“It will burn for thirty years,” the keeper said.

The old lamp goes to the harbour museum.
`

describe('this repository’s dossier in another folder, with a sixth text that has no record', () => {
  const engine = copyEngine()
  const dossier = makeTemporaryDossier({ 'seeds/Lamp, for the pier.txt': sixth }, { engine })
  for (const name of ['seeds', 'content']) {
    cpSync(join(repository, name), join(dossier.root, name), {
      recursive: true,
      filter: (path) => path !== join(repository, 'content/sources'),
    })
  }
  const engineBefore = [hashFilesWithTimes(engine), statSync(engine).mtimeMs]
  const dossierBefore = hashFilesWithTimes(dossier.root)
  let built: { code: number; output: string }

  before(async () => {
    built = await dossier.run('build')
    assert.equal(built.code, 0, built.output)
  })

  test('changes no file of the repository or of that folder, and works beside the site alone', () => {
    assert.deepEqual([hashFilesWithTimes(engine), statSync(engine).mtimeMs], engineBefore)
    assert.deepEqual(hashFilesWithTimes(dossier.root), dossierBefore)
    assert.deepEqual(readdirSync(dossier.folder).toSorted(), ['dossier', 'output'])
    assert.deepEqual(readdirSync(join(dossier.folder, 'output')).toSorted(), ['.site-work', 'site'])
  })

  test('warns that the sixth has no record, and prints the draft of one', () => {
    const warning = `seeds/Lamp, for the pier.txt
  1:1  warning  Unexpected seed without a record, expected a record beside it  (seed-has-record)
      It is published as \`lamp-for-the-pier\` with every field unknown. To describe it, save this beside it and fill it in:

      key: lamp-for-the-pier
      receipts:
        - file: Lamp, for the pier.txt
          received: YYYY-MM-DD
          from: where it came from
          by: who received it
          handling: copied byte for byte
          sha256: ${sha256(sixth)}
      title:
        status: stated
        value: A lamp for the pier
        quote: A lamp for the pier
      author:
        status: unknown
      publisher:
        status: unknown
      date:
        status: unknown
      time:
        status: unknown
      place:
        status: unknown
      language:
        status: unknown
      spans:
        - kind: matter
          id: headline
          quote: A lamp for the pier

1 warning
`
    assert.ok(built.output.includes(warning), built.output)
    assert.match(built.output, /^6 sources, 78 passages, /m)
  })

  describe('in a browser', () => {
    let site: WatchedSite

    before(async () => {
      site = await watchSite(dossier.out)
    })
    after(() => site?.close())

    test('gives the sixth a full page with numbered passages', async () => {
      const { heading, passages } = await readShownPage(site, 'sources/lamp-for-the-pier/')
      assert.equal(heading, 'A lamp for the pier')
      assert.deepEqual(passages, [
        ['p1', 'The council chose a lighthouse lamp from Quibberstown on Monday.'],
        ['p2', '“It will burn for thirty years,” the keeper said.'],
        ['p3', 'The old lamp goes to the harbour museum.'],
      ])
    })

    test('lists it last, undated, and links it with its neighbour', async () => {
      await site.page.goto(`${site.url}sources/`)
      const list = site.page.locator('.source-list a')
      assert.equal(await list.count(), 6)
      const [title, before] = [await list.last().textContent(), await list.nth(4).getAttribute('href')]
      assert.equal(title, 'A lamp for the pier')
      await list.last().press('Enter')
      await site.page.waitForURL(`${site.url}sources/lamp-for-the-pier/`)
      assert.equal(await site.page.locator('a[rel=next]').count(), 0)
      await site.page.locator('a[rel=prev]').press('Enter')
      await site.page.waitForURL(new URL(before ?? '', site.url).href)
      await site.page.locator('a[rel=next]').press('Enter')
      await site.page.waitForURL(`${site.url}sources/lamp-for-the-pier/`)
    })

    test('finds it by a word of its own', async () => {
      await site.page.goto(`${site.url}search/?q=Quibberstown`)
      const hit = site.page.locator('.search-hit')
      await hit.first().waitFor()
      assert.equal(await hit.count(), 1)
      assert.match((await hit.textContent()) ?? '', /lighthouse lamp from Quibberstown on Monday\./)
      await hit.locator('a').press('Enter')
      await site.page.waitForURL(`${site.url}sources/lamp-for-the-pier/*`)
      assert.match(new URL(site.page.url()).hash, /^#p1\b/)
    })

    test('shows each page without an error and without another origin', () => {
      assert.deepEqual(site.complaints, [])
    })
  })
})

describe('a dossier of seeds alone, for another address', () => {
  const dossier = makeTemporaryDossier({
    'seeds/lamp.txt': sixth,
    'seeds/market.txt': 'The market opens at six.\n\nFish is sold until noon.\n',
  })
  let site: WatchedSite

  before(async () => {
    const { code, output } = await dossier.run('build', '--site', 'https://d.example', '--base', '/x/')
    assert.equal(code, 0, output)
    assert.match(output, /for https:\/\/d\.example\/x\/\n/)
    site = await watchSite(dossier.out, { base: '/x/' })
  })
  after(() => site?.close())

  test('has no pages of actors and no link to any', () => {
    const pages = readdirSync(dossier.out, { recursive: true, encoding: 'utf8' })
    assert.deepEqual(
      pages.filter((path) => path.startsWith('actors')),
      [],
    )
    for (const path of pages.filter((name) => name.endsWith('.html')))
      assert.doesNotMatch(dossier.readSite(path), /href="[^"]*\/actors\//, path)
  })

  test('names its public address as the canonical one on every page that has one', () => {
    assert.deepEqual(
      ['index.html', 'sources/index.html', 'sources/lamp/index.html', '404.html'].map(
        (path) => /<link rel="canonical" href="([^"]*)"/.exec(dossier.readSite(path))?.[1],
      ),
      ['https://d.example/x/', 'https://d.example/x/sources/', 'https://d.example/x/sources/lamp/', undefined],
    )
    assert.match(dossier.readSite('sources/lamp/index.html'), /https:\/\/d\.example\/x\/sources\/lamp\/<\/a>/)
  })

  test('keeps every link of its own under its path', () => {
    const pages = readdirSync(dossier.out, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    )
    const own = pages.flatMap((path) =>
      [...dossier.readSite(path).matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1] ?? ''),
    )
    assert.ok(own.length > 50)
    assert.deepEqual(
      own.filter((address) => !address.startsWith('/x/')),
      [],
    )
  })

  test('is read and searched there', async () => {
    await site.page.goto(site.url)
    await site.page.getByRole('link', { name: 'A lamp for the pier' }).press('Enter')
    await site.page.waitForURL(`${site.url}sources/lamp/`)
    const seed = await site.page.request.get(`${site.url}sources/lamp/seed.txt`)
    assert.equal(await seed.text(), sixth)
    await site.page.goto(`${site.url}search/?q=fish`)
    const link = site.page.locator('.search-hit a').first()
    await link.press('Enter')
    await site.page.waitForURL(`${site.url}sources/market/*`)
    assert.deepEqual((await readShownPage(site, 'sources/market/')).passages, [
      ['p1', 'The market opens at six.'],
      ['p2', 'Fish is sold until noon.'],
    ])
    assert.deepEqual(site.complaints, [])
  })
})
