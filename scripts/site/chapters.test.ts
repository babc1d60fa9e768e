import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { writeRecord } from '../../src/dossier/fixtures/input-files.ts'
import { makeTemporaryDossier } from './temporary-dossier.ts'

const pier = 'The pier was closed on Monday by the keeper of the northern lighthouse.\n'

describe('a dossier with a chapter, under a base path', () => {
  const dossier = makeTemporaryDossier({
    'seeds/market.txt': 'The market opens at six.\n\n“Fish is sold until noon,” the warden said.\n',
    'seeds/lamp.txt': 'The lamp burns all night.\n',
    'seeds/pier.txt': pier,
    'seeds/pier.yaml': writeRecord('pier', [{ file: 'pier.txt', text: pier }], 'access: record\n'),
    'content/chapters/fish.mdx': `---
title: "Fish: when it is sold"
summary: From six to noon.
order: 1
---

The market opens “at six” [@market, para. 1]. See [the lamp](/sources/lamp/#p1).

- *Fish.* It is sold “until noon” [@market, para. 2; @lamp, para. 1].

“The pier was closed”, it says, by a *northern* keeper [@pier, para. 1].

It says that the pier was closed on Monday by the keeper of the *northern* lighthouse [@pier, para. 1].
`,
  })
  let page: string
  let printed: string

  before(async () => {
    const { code, output } = await dossier.run('build', '--base', '/x/')
    assert.equal(code, 0, output)
    printed = output
    page = dossier.readSite('chapters/fish/index.html')
  })

  test('has it as a page on which every citation leads to its paragraph', () => {
    assert.doesNotMatch(page, /\[@|#bib-|undefined|n\.d\., para| style=|[\ue000-\ue0ff]/)
    assert.match(page, /<h1>Fish: when it is sold<\/h1>/)
    const text = /<article[^>]*>([\s\S]*)<\/article>/.exec(page)?.[1] ?? ''
    assert.deepEqual(
      [...text.matchAll(/href="([^"]*)"/g)].map((match) => match[1]),
      [
        ['#c1', '/x/sources/market/#p1', '/x/sources/lamp/#p1'],
        ['#c2', '/x/sources/market/#p2', '/x/sources/lamp/#p1'],
        ['#c3', '/x/sources/pier/#p1'],
        ['#c4', '/x/sources/pier/#p1'],
      ].flat(),
    )
    assert.match(text, /<li id="c2">/)
    assert.match(text, /<span class="theirs">“until noon”<\/span>/)
  })

  test('names the sources cited at its end, with links to them', () => {
    const end = page.slice(page.indexOf('Sources cited'))
    assert.deepEqual(
      [...end.matchAll(/class="key" href="([^"]*)"/g)].map((match) => match[1]),
      ['/x/sources/lamp/', '/x/sources/market/', '/x/sources/pier/'],
    )
  })

  test('shows no words of a text that is hidden, neither on its page nor in any other file, and warns', () => {
    assert.match(page, /<p>\[words not shown\], it says, by a <em>northern<\/em> keeper /)
    assert.match(page, /<p>It says that \[words not shown\]<em><\/em> <span class="citation">/)
    assert.match(printed, /Unexpected 1 quotation and 1 stretch copied word for word from `pier`/)
    const files = readdirSync(dossier.out, { recursive: true, encoding: 'utf8' })
    assert.deepEqual(
      files.filter((path) => /\.[a-z]+$/.test(path) && /pier was closed/i.test(dossier.readSite(path))),
      [],
    )
  })

  test('lists it, and every page leads to the list', () => {
    assert.match(dossier.readSite('chapters/index.html'), /<a href="\/x\/chapters\/fish\/">Fish: when it is sold<\/a>/)
    assert.match(dossier.readSite('sources/market/index.html'), /<a href="\/x\/chapters\/">Chapters<\/a>/)
  })

  test('leaves the earlier site as it was when a quotation is altered, and says what stands there', async () => {
    dossier.write(
      'content/chapters/fish.mdx',
      dossier.read('content/chapters/fish.mdx').replace('until noon', 'until one'),
    )
    const { code, output } = await dossier.run('build', '--base', '/x/')
    assert.equal(code, 1)
    assert.match(output, /^ {2}9:22 {2}error {2}Unexpected quotation `until one` /m)
    assert.match(output, /^ {6}- `one` is `noon` there$/m)
    assert.ok(existsSync(join(dossier.out, 'chapters/fish/index.html')))
  })
})
