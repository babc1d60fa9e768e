import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { csvParseRows } from 'd3-dsv'
import { parse } from 'yaml'
import { readFolder } from '../../scripts/edge/read-folder.ts'
import { type BuiltDossier, buildDossier } from './build-dossier.ts'
import { type Evidence, statementsOf } from './evidence/evidence.ts'
import { readEvidence } from './evidence/read-evidence.ts'
import { toDescribedSeed, toInputFile } from './fixtures/input-files.ts'
import type { InputFile } from './input-file.ts'
import { actors as actorsSchema } from './schemas/actors.ts'
import { type SourcePage, sourcePage } from './schemas/source-page.ts'
import { toReadingText } from './sources/reading-text.ts'
import { passagesOf, type Source } from './sources/source.ts'
import { readAuthoredFile } from './yaml/read-authored-file.ts'

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
      [
        'harbour.mdx',
        'actors.json',
        'sources/harbour/seed.txt',
        'check/passages.json',
        'sources/harbour/index.md',
        'sources/harbour/index.txt',
        'data/passages.csv',
        'data/passages.json',
        'dts/document/harbour.xml',
        'dts/document/harbour/p1.xml',
        'dts/document/harbour/p2.xml',
        'concordance-letters.json',
        'concordance/concordance.csv',
        'search',
      ],
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
        built.searched.sources.map(({ key, spans }) => [key, spans.map(({ id }) => id)]),
        [['market', ['p1', 'p2']]],
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

/** From so many words in a row on, words are a text's and not ours. */
const copiedWords = 6

describe('of the five sources, any that is hidden', () => {
  // Chapters have tests of their own for hidden sources.
  const folder = readFolder(join(import.meta.dirname, '../..')).filter(
    ({ path }) => !/^content\/(?:chapters\/|ledger)/.test(path),
  )
  const full = buildDossier(folder)
  const { value: actors } = readAuthoredFile(folder, 'content/actors.yaml', actorsSchema, [])
  const { evidence } = readEvidence(folder, { sources: full.sources, actors })
  const names = [...actors, ...evidence.places].flatMap(({ name, aliases }) => [name, ...aliases])

  for (const source of full.sources) {
    const { key, record, seed } = source
    const title = record.title.status === 'unknown' ? '' : record.title.value
    const elsewhere = full.sources.filter((other) => other !== source).map((other) => other.seed.text)
    // A note names the author and then the title, as the head of a text does: both are the record's.
    const byline = record.author.status === 'unknown' ? [] : record.author.value
    const authors = byline.map((name) => ('literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`))
    const known = new Set([title, `${authors.join(' ')} ${title}`, ...names, ...elsewhere].flatMap(toRuns))
    const quoted = new Set(readQuoted(source, evidence).flatMap(toRuns))
    const runs = new Set(toRuns(seed.text).filter((run) => !known.has(run)))

    test(`leaves only what is quoted of it where excerpts are shown: ${key}`, () => {
      const built = buildDossier(hide(folder, key, 'excerpts'))
      assert.deepEqual(built.problems, [])
      assert.ok(quoted.size > 10)
      assert.deepEqual(
        findRuns(built, runs).filter((run) => !quoted.has(run)),
        [],
      )
    })

    test(`leaves nothing of it where only the record is shown: ${key}`, () => {
      const built = buildDossier(hide(folder, key, 'record'))
      assert.deepEqual(built.problems, [])
      assert.deepEqual(findRuns(built, runs), [])
      assert.equal(built.searched.sources.filter((source) => source.key === key).length, 0)
      assert.deepEqual(
        listOutputs(built).filter(({ text }) => text.includes(`${key}/s1`)),
        [],
      )
    })

    test(`is in the outputs that the tests above search: ${key}`, () => {
      const found = findRuns(full, runs)
      assert.ok(found.length > 0.9 * runs.size)
    })
  }
})

/** A dossier with the `access` of one of its sources changed. */
function hide(folder: readonly InputFile[], key: string, access: 'excerpts' | 'record'): InputFile[] {
  return folder.map((file) => {
    if (file.kind !== 'file' || !/^seeds\/.*\.yaml$/.test(file.path)) return file
    const yaml = new TextDecoder().decode(file.bytes)
    return yaml.includes(`\nkey: ${key}\n`)
      ? toInputFile(file.path, yaml.replace(/^access: full$/m, `access: ${access}`))
      : file
  })
}

/** What the evidence quotes of a source, passage by passage, and what it calls speakers in the words of the text. */
function readQuoted(source: Source, evidence: Evidence): string[] {
  const said = statementsOf(evidence)
  const all = [
    ...said.map(({ cited }) => cited),
    ...evidence.figures.map(({ cited }) => cited),
    ...[...evidence.events, ...evidence.glosses].flatMap(({ cited }) => cited),
    ...evidence.relations.flatMap(({ cited: { from, to } }) => [from, to]),
  ]
  const passages = passagesOf(source).map((passage) => {
    const ranges = all.filter((cited) => cited.passage === passage)
    const text = toReadingText(passage.text, source.layout)
    // Words that are not quoted part those that are; marks and spaces do not.
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .map(({ 0: word, index }) => (ranges.some(({ start, end }) => start <= index && index < end) ? word : '\n'))
      .join(' ')
  })
  const roles = said.filter(({ cited }) => cited.source === source).flatMap(({ role }) => role ?? [])
  return [...passages.flatMap((text) => text.split('\n')), ...roles]
}

/** All runs of words in a text, in lower case and without marks. */
function toRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(copiedWords - 1).map((_, index) => words.slice(index, index + copiedWords).join(' '))
}

/** Those of `runs` that stand in any output, cell by cell where it is a table; keys of sources are no words. */
function findRuns(built: BuiltDossier, runs: ReadonlySet<string>): string[] {
  const there = listOutputs(built)
    .flatMap(({ path, text }) => (path.endsWith('.csv') ? csvParseRows(text).flat() : [text]))
    .flatMap((text) => toRuns(text.replace(/[a-z]+(?:-[a-z]+)+/g, '0')))
  return [...new Set(there.filter((run) => runs.has(run)))]
}

/** Every output as text: string escapes of MDX, YAML and JSON undone, and pieces of one span joined. */
function listOutputs({ files, searched }: BuiltDossier): { path: string; text: string }[] {
  const read = files.map(({ path, content }) => ({
    path,
    text: typeof content === 'string' ? undoEscapes(content) : new TextDecoder().decode(content),
  }))
  const { actors, topics, spellings } = searched.names
  const names = [...[...actors, ...topics].flatMap((named) => named.names), ...spellings.flat()]
  return [
    ...read,
    { path: 'search', text: undoEscapes(JSON.stringify(searched.sources)) },
    ...names.map((text) => ({ path: 'search', text })),
  ]
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
