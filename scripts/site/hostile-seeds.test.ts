// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are among what must come out as they are

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { buildDossier } from '../../src/dossier/build-dossier.ts'
import { hostileText } from '../../src/dossier/fixtures/hostile-text.ts'
import { writeRecord } from '../../src/dossier/fixtures/input-files.ts'
import { toReadingText } from '../../src/dossier/sources/reading-text.ts'
import { passagesOf } from '../../src/dossier/sources/source.ts'
import { readFolder } from '../edge/read-folder.ts'
import { hashFiles } from './hash-files.ts'
import { listHostileStrings } from './hostile-strings.ts'
import { readShownPage, type ShownPage } from './read-shown-page.ts'
import { makeTemporaryDossier, makeTemporaryFolder } from './temporary-dossier.ts'
import { type WatchedSite, watchSite } from './watch-site.ts'

const mark = join(makeTemporaryFolder('mark'), 'something ran')
const literals = listHostileStrings(mark)

/** Only the head and foot of a text may be furniture; between these two, every block is a passage. */
const enclose = (blocks: readonly string[], between: string) =>
  ['The first paragraph is harmless.', ...blocks, 'The last paragraph is harmless.'].join(between)
const generate = (seed: number) => fc.sample(hostileText, { numRuns: 400, seed })

const searched = 'zyzzyva <img src=x onerror=window.pwned=1> {7*7} &amp; [@key] end'
const texts = {
  literal: { text: enclose([...literals, searched], '\n\n'), layout: 'blocks' },
  blocks: { text: enclose(generate(1), '\n\n'), layout: 'blocks' },
  lines: { text: enclose(generate(2), '\n'), layout: 'lines' },
  wrapped: { text: enclose(generate(3), '\r\n\r\n'), layout: 'wrapped' },
}

const fields = [
  '<script>window.pwned=1</script>',
  '</title></head><body onload=window.pwned=1>',
  '"><img src=x onerror=window.pwned=1>',
  '{process.exit(1)} ${process.env.HOME} {{x}} `y`',
  '--- key: "value" # \'comment\' &anchor *alias',
  '[link](javascript:window.pwned=1) *em* `code` <b>',
  '&lt;b&gt; &amp;amp; &#60; ]]> --> */',
  'export const x = 1; import fs from "fs"',
]

const names = [
  '<b>Ada</b>',
  'Ada</a><script>window.pwned=1</script>',
  '"Ada" & \'Okri\'',
  '{Ada}',
  '${Ada}',
  '&lt;Ada&gt;',
  'آدا (أ)',
  '👩‍🚀 Ada 𝒪',
]

const fileNames = [
  '<img src=x onerror=window.pwned=1>.txt',
  'a..%2f..%2fb.txt',
  'quotes " \' ` mixed.txt',
  'قائمة.txt',
  '{process.exit(1)}.txt',
  '${process.env.HOME}.txt',
  '--- title: x.txt',
  'line\nbreak.txt',
  '&amp;&lt;c.txt',
  '--> ]]> d.txt',
  'export const y = 1.txt',
  '#hash?query=1.txt',
  'e\u0301 😀.txt',
]

const dossier = makeTemporaryDossier({
  ...Object.fromEntries(
    Object.entries(texts).flatMap(([key, { text, layout }]) => [
      [`seeds/${key}.txt`, text],
      [`seeds/${key}.yaml`, writeRecord(key, [{ file: `${key}.txt`, text }], `layout: ${layout}\n`)],
    ]),
  ),
  ...Object.fromEntries(
    fields.flatMap((field, index) => {
      const text = `Opening words ${index}.\n\n${field}\n\nClosing words ${index}.`
      const record = writeRecord(`described-${index}`, [{ file: `described-${index}.txt`, text }], describeWith(field))
      return [
        [`seeds/described-${index}.txt`, text],
        [`seeds/described-${index}.yaml`, record],
      ]
    }),
  ),
  ...Object.fromEntries(
    fileNames.map((name, index) => [`seeds/${name}`, `File number ${index} has a name.\n\nIt ends here.\n`]),
  ),
  'seeds/named.txt': enclose(
    names.map((name) => `We heard ${name} speak, and ${name} left.`),
    '\n\n',
  ),
  'content/actors.yaml': stringify(
    names.map((name, index) => ({
      id: `actor-${index}`,
      name,
      type: 'medium',
      country: name,
      note: `Note on ${name}.`,
    })),
  ),
  'content/dossier.yaml': stringify({
    name: '</title><script>window.pwned=1</script>',
    summary: '"><img src=x onerror=window.pwned=1> {1}',
    about: '<script>window.pwned=1</script>\n\n{process.exit(1)} & more',
    limits: '</p><script>window.pwned=1</script>',
    publisher: '<b>The "editors"</b>',
  }),
})

/** A record in which every field of words holds the same hostile ones. */
function describeWith(words: string): string {
  const stated = { status: 'stated', value: words, quote: 'Opening words' }
  const supplied = { status: 'supplied', certainty: 'possible', basis: words, rests_on: ['p1'] }
  return stringify(
    {
      title: stated,
      author: { ...stated, value: [{ literal: words }] },
      publisher: stated,
      place: { ...supplied, value: words },
      summary: words,
      notes: [{ note: words }, { passage: 'p1', note: words }],
      witnesses: [
        {
          address: 'https://witness.example/?q="><script>window.pwned=1</script>',
          name: words,
          kind: 'copy',
          wording: 'near',
          seen: '2025-01-02',
          status: words,
          note: words,
        },
      ],
      rights: { statement: 'https://rights.example/"><b>', note: words },
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  )
}

describe('a dossier of hostile seeds, records, names and files', () => {
  const { sources } = buildDossier(readFolder(dossier.root))
  const pages = new Map<string, ShownPage>()
  let site: WatchedSite

  before(async () => {
    const { code, output } = await dossier.run('build')
    assert.equal(code, 0, output)
    site = await watchSite(dossier.out)
    for (const path of Object.keys(hashFiles(dossier.out)).filter((name) => name.endsWith('.html')))
      pages.set(path.replace(/index\.html$/, ''), await readShownPage(site, path))
  })
  after(() => site?.close())

  test('has more than a thousand hostile passages; each literal one is a passage of its own', () => {
    const passages = Object.keys(texts).flatMap((key) => passagesOf(getSource(key)))
    assert.ok(passages.length > 1000, `${passages.length} passages`)
    assert.deepEqual(
      passagesOf(getSource('literal'))
        .slice(1, -1)
        .map(({ text }) => text),
      [...literals, searched],
    )
  })

  test('shows every passage to the character', () => {
    for (const source of sources) {
      const expected = passagesOf(source).map(({ id, text }) => [id, toReadingText(text, source.layout)])
      assert.deepEqual(getPage(`sources/${source.key}/`).passages, expected, source.key)
    }
  })

  test('offers every seed byte for byte', () => {
    for (const { key, seed } of sources)
      assert.ok(readFileSync(join(dossier.out, `sources/${key}/seed.txt`)).equals(seed.bytes), key)
  })

  test('shows what records and settings say as plain words: titles, card, notes, custody, references, lists', () => {
    const list = getPage('sources/').main
    const references = getPage('bibliography/').main
    for (const [index, words] of fields.entries()) {
      const { title, heading, card, main } = getPage(`sources/described-${index}/`)
      assert.deepEqual([title, heading], [`${words} · </title><script>window.pwned=1</script>`, words])
      assert.deepEqual(
        [card[0], card[1], card[2], card[5]].map(
          (value) => value?.startsWith(words) || value?.startsWith(`[${words}]`),
        ),
        [true, true, true, true],
        words,
      )
      assert.ok(main.split(words).length > 12, `${words} stands ${main.split(words).length - 1} times`)
      assert.ok(list.includes(words), words)
      assert.ok(references.includes(`“${words}.”`), words)
    }
    assert.equal(getPage('').heading, '</title><script>window.pwned=1</script>')
    assert.ok(getPage('').main.includes('"><img src=x onerror=window.pwned=1> {1}'))
    assert.ok(getPage('about/').main.includes('{process.exit(1)} & more'))
    assert.ok(getPage('about/').main.includes('<b>The "editors"</b>'))
  })

  test('shows the names of actors as plain words, in passages and on their pages', () => {
    assert.deepEqual(
      getPage('sources/named/').mentions,
      names.flatMap((name, index) => Array.from({ length: 2 }, () => [name, `/actors/actor-${index}/`])),
    )
    for (const [index, name] of names.entries()) {
      const { heading, quotations } = getPage(`actors/actor-${index}/`)
      assert.equal(heading, name)
      assert.ok(quotations.includes(`We heard ${name} speak, and ${name} left.`), name)
    }
  })

  test('shows the names of files as plain words', () => {
    for (const name of fileNames) {
      const { key } = sources.find(({ seed }) => seed.path === `seeds/${name}`) ?? {}
      const { heading, download } = getPage(`sources/${key}/`)
      assert.deepEqual([heading, download], [name, name])
    }
  })

  test('finds hostile passages, and answers a hostile question, in plain words', async () => {
    await site.page.goto(`${site.url}search/?q=zyzzyva`)
    const hit = site.page.locator('.search-line')
    await hit.waitFor()
    assert.equal(await hit.textContent(), '“zyzzyva <img src=x onerror=window.pwned=1” …')
    const question = '<img src=x onerror=window.pwned=1> "></script>'
    await site.page.goto(`${site.url}search/?q=${encodeURIComponent(question)}`)
    await hit.first().waitFor()
    assert.equal(await site.page.locator('input[type=search]').inputValue(), question)
    assert.equal(await site.page.evaluate(() => 'pwned' in window), false)
  })

  test('runs nothing, in the build or on any page, and asks for nothing elsewhere', () => {
    assert.equal(existsSync(mark), false)
    assert.deepEqual(
      [...pages].flatMap(([path, { foreign, isPwned }]) => (isPwned || foreign.length > 0 ? [[path, foreign]] : [])),
      [],
    )
    assert.deepEqual(site.complaints, [])
  })

  function getSource(key: string) {
    const source = sources.find((candidate) => candidate.key === key)
    assert.ok(source, key)
    return source
  }

  function getPage(path: string): ShownPage {
    const page = pages.get(path)
    assert.ok(page, path)
    return page
  }
})
