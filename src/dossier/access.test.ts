import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { readFolder } from '../../scripts/edge/read-folder.ts'
import { type BuiltDossier, buildDossier } from './build-dossier.ts'
import { toDescribedSeed, toInputFile } from './fixtures/input-files.ts'
import { type SourcePage, sourcePage } from './schemas/source-page.ts'
import { toReadingText } from './sources/reading-text.ts'

const harbour = `Harbour reopens

By Okri Bylinewriter

Kelpcaption over water

Alphaword betaword gammaword deltaword, the Port Office said. Secondsentence follows.

“Epsilonword zetaword,” it said, and one two three four five six seven eight nine ten eleven twelve.

Share this
`
const fields = `title:
  status: stated
  value: Harbour reopens
  quote: Harbour reopens
author:
  status: stated
  value: [{ literal: The author }]
  quote: Okri Bylinewriter
place:
  status: stated
  value: the port
  quote: Alphaword
  suffix: " betaword"
spans:
  - { kind: matter, id: headline, quote: Harbour reopens }
  - { kind: matter, id: byline, quote: By Okri Bylinewriter }
  - { kind: matter, id: caption, quote: Kelpcaption over water }
`
const actors = toInputFile(
  'content/actors.yaml',
  '- id: port-office\n  name: Port Office\n  type: organisation\n  aliases: [Alphaword]\n',
)
const other = toDescribedSeed(
  'market',
  'The Port Office opens the market.\n\nOne two three four five six seven eight nine ten eleven twelve people came.\n',
)
const hidden =
  /okri|bylinewriter|kelpcaption|betaword|gammaword|deltaword|secondsentence|epsilonword|zetaword|share this/i

describe('a source whose access is full', () => {
  test('is in the outputs that the tests below search', () => {
    const outputs = listOutputs(buildDossier([actors, ...other, ...toDescribedSeed('harbour', harbour, fields)]))
    assert.deepEqual(
      outputs.filter(({ text }) => hidden.test(text)).map(({ path }) => path),
      ['harbour.mdx', 'actors.json', 'sources/harbour/seed.txt', 'search'],
    )
  })
})

for (const access of ['excerpts', 'record'] as const) {
  describe(`a source whose access is ${access}`, () => {
    const built = buildDossier([
      actors,
      ...other,
      ...toDescribedSeed('harbour', harbour, `${fields}access: ${access}\n`),
    ])

    test('has no word of its text in any output but its title', () => {
      assert.deepEqual(built.problems, [])
      assert.deepEqual(
        listOutputs(built).filter(({ text }) => hidden.test(text)),
        [],
      )
    })

    test('keeps the ids, the numbers and the hashes of its spans', () => {
      const { spans } = toPage(built, 'harbour')
      const [source] = built.sources
      assert.deepEqual(
        spans.map(({ id, start, end, sha256, shown }) => ({ id, start, end, sha256, shown })),
        source?.spans.map(({ id, start, end, sha256 }) => ({ id, start, end, sha256, shown: false })),
      )
      assert.deepEqual(
        spans.map(({ id, shared, actors: named }) => [id, shared, named]),
        ['headline', 'byline', 'caption', 'p1', 'p2', 'furniture-1'].map((id) => [id, [], []]),
      )
    })

    test('is in no search result, and no other source is said to share its wording', () => {
      assert.deepEqual(
        built.searchRecords.map(({ url }) => url),
        ['/sources/market/#p1', '/sources/market/#p2'],
      )
      assert.deepEqual(
        toPage(built, 'market').spans.map(({ shared }) => shared),
        [[], []],
      )
    })

    test('says in place of its seed why that is not offered', () => {
      const what = { excerpts: 'only what the dossier quotes of it', record: 'only its record' }[access]
      const [source] = built.sources
      assert.equal(
        listOutputs(built).find(({ path }) => path === 'sources/harbour/seed.txt')?.text,
        `The text of “Harbour reopens” is not offered here: this dossier publishes ${what}.
Its page is /sources/harbour/.
The seed has ${source?.seed.bytes.length} bytes; its SHA-256 is ${source?.seed.sha256}.
`,
      )
    })
  })
}

describe('of the five sources, any that is hidden', () => {
  const folder = readFolder(join(import.meta.dirname, '../..'))
  const { sources } = buildDossier(folder)
  for (const [index, { key, record, spans, layout }] of sources.entries()) {
    const access = index % 2 === 0 ? 'excerpts' : 'record'
    test(`has no sentence in any output, not even in our own words: ${key}, ${access}`, () => {
      const built = buildDossier(
        folder.map((file) => {
          if (file.kind !== 'file' || !file.path.endsWith('.yaml')) return file
          const yaml = new TextDecoder().decode(file.bytes)
          return yaml.includes(`\nkey: ${key}\n`)
            ? toInputFile(file.path, yaml.replace(/^access: full$/m, `access: ${access}`))
            : file
        }),
      )
      assert.deepEqual(built.problems, [])
      assert.equal(built.sources[index]?.record.access, access)
      const title = record.title.status === 'stated' ? record.title.value : undefined
      const sentences = spans
        .flatMap(({ text }) => toReadingText(text, layout).split(/(?<=[.!?]["”]?)\s+/))
        .filter((sentence) => sentence !== title && sentence.split(/\s+/).length >= 5)
      const outputs = listOutputs(built)
      assert.ok(sentences.length > 8)
      assert.deepEqual(
        sentences.filter((sentence) => outputs.some(({ text }) => text.includes(sentence))),
        [],
      )
    })
  }
})

/** Every output as text: string escapes of MDX, YAML and JSON undone, and pieces of one span joined. */
function listOutputs({ files, searchRecords }: BuiltDossier): { path: string; text: string }[] {
  const read = files.map(({ path, content }) => ({
    path,
    text: typeof content === 'string' ? undoEscapes(content) : new TextDecoder().decode(content),
  }))
  return [...read, { path: 'search', text: undoEscapes(JSON.stringify(searchRecords)) }]
}

function undoEscapes(text: string): string {
  return text
    .replace(/"\},?\s*\{\s*"text": "/g, '')
    .replace(/"\}<\/?Mention[^>]*>\{"/g, '')
    .replace(/",\s*"named": (?:true|false)\s*\},\s*\{\s*"text": "/g, '')
    .replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["\\])/g, '$1')
}

function toPage({ files }: BuiltDossier, key: string): SourcePage {
  const content = files.find(({ path }) => path === `${key}.mdx`)?.content
  return sourcePage.parse(parse(/^---\n([\s\S]*?)\n---\n/.exec(String(content))?.[1] ?? ''))
}
