import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { ElementContent, Root } from 'hast'
import { toDescribedSeed } from '#dossier/fixtures/input-files.ts'
import { toChapterFacts } from '#dossier/pages/to-chapter-facts.ts'
import { emptyLedger } from '#dossier/schemas/ledger.ts'
import { readSources } from '#dossier/sources/read-sources.ts'
import { toTitle } from '#dossier/sources/title-of-source.ts'
import { toMarkdownPlugins } from './index.ts'
import { remarkHiddenWords } from './remark-hidden-words.ts'

const folder = mkdtempSync(join(tmpdir(), 'citations-'))
after(() => rmSync(folder, { recursive: true }))

const supplied = 'certainty: probable, basis: x'
const { sources } = readSources(
  [
    ...toDescribedSeed('market', 'Fish.\n'),
    ...toDescribedSeed(
      'lamp',
      'Lamp.\n',
      `title: { status: supplied, value: "A lamp & <b>“pier”</b>", words: ours, label: x, ${supplied} }\n` +
        `date: { status: supplied, value: "2024-05-06", ${supplied} }\n`,
    ),
    ...toDescribedSeed(
      'gazette',
      'Gazette.\n',
      'publisher: { status: stated, value: Port Gazette, quote: Gazette }\n' +
        `date: { status: supplied, value: "2025?", ${supplied} }\n`,
    ),
  ],
  { actors: [], ledger: emptyLedger },
)
const citations = sources.map(({ key }) => ({ source: key as string, passage: 'p1', sentence: 'A.', anchor: 'c1' }))
const chapter = { slug: 'fish', title: 'Fish', summary: 'Fish.', order: 1, words: 1, citations }
const { facts, itemsBySlug } = toChapterFacts(
  [chapter],
  sources.map((source) => ({ key: source.key, record: source.record, fallbackTitle: toTitle(source).text })),
)
writeFileSync(join(folder, 'fish.csl.json'), JSON.stringify(itemsBySlug.get('fish')))

/** The HTML of a paragraph that has been through the plugins, as far as these tests need it. */
async function run(text: string, path = '/dossier/content/chapters/fish.mdx'): Promise<string> {
  const paragraph: ElementContent = {
    type: 'element',
    tagName: 'p',
    properties: { id: 'c1' },
    children: [{ type: 'text', value: text }],
  }
  const tree: Root = { type: 'root', children: [paragraph] }
  const plugins = toMarkdownPlugins({
    chapters: '/dossier/content/chapters',
    citations: folder,
    getSources: () => sources,
  })
  for (const [plugin, folders] of plugins.rehypePlugins) await plugin(folders)(tree, { path })
  return tree.children.map((node) => (node.type === 'element' ? toHtml(node) : '')).join('')
}

function toHtml(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const { id, href, className } = node.properties
  const attributes = Object.entries({ class: className, id, href }).flatMap(([name, value]) =>
    value ? [` ${name}="${value}"`] : [],
  )
  return `<${node.tagName}${attributes.join('')}>${node.children.map(toHtml).join('')}</${node.tagName}>`
}

const block = (html: string) => `<div class="block" id="c1"><a class="number" href="#c1">1</a><p>${html}</p></div>`

describe('a chapter', () => {
  test('links every paragraph that it cites, between one pair of parentheses', async () => {
    assert.equal(
      await run('Fish is sold [@gazette, para. 1; @gazette, para. 12; @lamp, para. 3].'),
      block(
        'Fish is sold <span class="citation">(<a href="/sources/gazette/#p1"><i>Port Gazette</i> [2025?], para.\u00a01</a>; ' +
          '<a href="/sources/gazette/#p12">para.\u00a012</a>; ' +
          '<a href="/sources/lamp/#p3">[A lamp & <b>“pier”</b>] [2024], para.\u00a03</a>)</span>.',
      ),
    )
  })

  test('cites a source of which nothing is known', async () => {
    assert.equal(
      await run('[@market, para. 1]'),
      block('<span class="citation">(<a href="/sources/market/#p1">“[market.txt],” undated, para.\u00a01</a>)</span>'),
    )
  })

  test('sets quotations in the face of the sources, with their marks once', async () => {
    assert.equal(
      await run('“Fish,” he said, and "eels “too”" [@market, para. 1]'),
      block(
        '<span class="theirs">“Fish,”</span> he said, and <span class="theirs">“eels “too””</span> ' +
          '<span class="citation">(<a href="/sources/market/#p1">“[market.txt],” undated, para.\u00a01</a>)</span>',
      ),
    )
  })

  test('ends with the sources that it cites, printed alike', () => {
    assert.deepEqual(facts[0]?.references, [
      { key: 'lamp', entry: '[A lamp &amp; &lt;b&gt;“pier”&lt;/b&gt;]. [2024]. [May 6].' },
      { key: 'market', entry: '“[market.txt].” undated.' },
      { key: 'gazette', entry: '<i>Port Gazette</i>. [2025?]. “[gazette.txt].”' },
    ])
  })
})

test('any other page is let through as it is', async () => {
  const text = '“Fish” [@market, para. 1]'
  assert.equal(await run(text, '/dossier/content/sources/market.mdx'), `<p id="c1">${text}</p>`)
})

test('words of a text that is hidden are taken out of a chapter before anything else, and out of no other page', () => {
  const { sources: hidden } = readSources(toDescribedSeed('pier', 'It was closed.\n', 'access: record\n'), {
    actors: [],
    ledger: emptyLedger,
  })
  const options = { chapters: '/dossier/content/chapters', citations: folder, getSources: () => hidden }
  const [first] = toMarkdownPlugins(options).remarkPlugins
  const take = (path: string) => {
    const text = { type: 'text' as const, value: '“It was closed” [@pier, para. 1]' }
    remarkHiddenWords(options)({ type: 'root', children: [{ type: 'paragraph', children: [text] }] }, { path })
    return text.value
  }
  assert.equal(first?.[0], remarkHiddenWords)
  assert.equal(take('/dossier/content/chapters/pier.mdx'), '[words not shown] [@pier, para. 1]')
  assert.equal(take('/dossier/content/sources/pier.mdx'), '“It was closed” [@pier, para. 1]')
})
