import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { parse } from 'yaml'
import { createMentionFinder } from '../actors/find-mentions.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { toDescribedSeed } from '../fixtures/input-files.ts'
import { actor } from '../schemas/actors.ts'
import { emptyLedger } from '../schemas/ledger.ts'
import { sourcePage } from '../schemas/source-page.ts'
import { readSources } from '../sources/read-sources.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import { toSourcePage } from './to-source-page.ts'
import { toExpression, writeSourceMdx } from './write-source-mdx.ts'

const find = createMentionFinder([actor.parse({ id: 'port-office', name: 'port office', type: 'organisation' })])

describe('a string expression', () => {
  test('hides what is code in MDX, HTML or JavaScript', () => {
    assert.equal(
      toExpression('{`<b>` & "c"}\u2028\\'),
      '{"\\u007b\\u0060\\u003cb\\u003e\\u0060 \\u0026 \\"c\\"\\u007d\\u2028\\\\"}',
    )
  })

  test('of nothing is nothing', () => {
    assert.equal(toExpression(''), '')
  })

  test('gives the text back, and holds no character that a parser could act on', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inner = /^\{([\s\S]*)\}$/.exec(toExpression(text))?.[1] ?? ''
        assert.doesNotMatch(inner, /[<>{}&`\n\r\u2028\u2029\ufeff]/)
        assert.equal(runInNewContext(inner), text)
        assert.equal(JSON.parse(inner), text)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a page in MDX', () => {
  test('has every passage in an element of its own, mentions marked, and its headline in the front matter alone', () => {
    const { body, front } = write(
      'Harbour reopens\n\nBy Ada Okri\n\nThe harbour reopened, the port office said.\n\n“Ships {may} enter,” it said.\n\nShare this\n',
      `title:
  status: stated
  value: Harbour reopens
  quote: Harbour reopens
spans:
  - kind: matter
    id: headline
    quote: Harbour reopens
  - kind: matter
    id: byline
    quote: By Ada Okri
`,
    )
    assert.equal(
      body,
      `
<Matter id="byline" of={props.spans[1]}>{"By Ada Okri"}</Matter>

<Passage id="p1" of={props.spans[2]}>{"The harbour reopened, the "}<Mention actor="port-office">{"port office"}</Mention>{" said."}</Passage>

<Passage id="p2" of={props.spans[3]}>{"“Ships \\u007bmay\\u007d enter,” it said."}</Passage>
`,
    )
    assert.deepEqual(
      front.spans.map(({ id }) => id),
      ['headline', 'byline', 'p1', 'p2', 'furniture-1'],
    )
  })

  test('keeps the headline in its body where the title is not the headline', () => {
    const { body } = write(
      'Harbour reopens\n\nOne.\n',
      'spans:\n  - { kind: matter, id: headline, quote: Harbour reopens }\n',
    )
    assert.match(body, /^\n<Matter id="headline" of=\{props\.spans\[0\]\}>\{"Harbour reopens"\}<\/Matter>\n/)
  })

  test('says in its first line what it was made from', () => {
    const { mdx } = write('One.\n', '')
    assert.equal(mdx.split('\n')[1], '# Made from "seeds/harbour.txt" by `npm run dossier`; never edited by hand.')
  })

  test('has front matter that reads back as it was, whatever the text and our words hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { source, page, mdx } = write(`x: ${text}`, '')
        const told = { ...page, summary: text, notes: [text], title: { ...page.title, text } }
        assert.deepEqual(split(writeSourceMdx(source, told, new Map())).front, told)
        assert.deepEqual(split(mdx).front, page)
      }),
      { numRuns: 40 },
    )
  })

  test('shows the reading text of every span, whatever it holds, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { source, body } = write(`x: ${text}`, '')
        const shown = body
          .trim()
          .split('\n\n')
          .map((element) => {
            const [, id, inner] =
              /^<Passage id="(p\d+)" of=\{props\.spans\[\d+\]\}>(.*)<\/Passage>$/.exec(element) ?? []
            return [id, runInNewContext(inner?.slice(1, -1) ?? '')]
          })
        assert.deepEqual(
          shown,
          source.spans
            .filter(({ kind }) => kind === 'passage')
            .map((span) => [span.id, toReadingText(span.text, source.layout)]),
        )
      }),
      { numRuns: 40 },
    )
  })
})

function write(text: string, fields: string) {
  const { sources } = readSources(toDescribedSeed('harbour', text, fields), { actors: [], ledger: emptyLedger })
  const [source] = sources
  assert.ok(source)
  const mentions = new Map(source.spans.map((span) => [span, find(toReadingText(span.text, source.layout))]))
  const page = toPage(source)
  const mdx = writeSourceMdx(source, page, mentions)
  return { source, page, mdx, ...split(mdx) }
}

function toPage(source: Source) {
  return toSourcePage(source, {
    sorted: [source],
    actorById: new Map(),
    mentions: new Map(),
    runsBySource: new Map(),
    references: new Map(),
    sourceByKey: new Map(),
    excerptOf: () => undefined,
    near: [],
    nearest: new Map(),
  })
}

/** The front matter as Astro cuts it off, up to the first line of three hyphens, and what follows. */
function split(mdx: string): { front: ReturnType<typeof toPage>; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? []
  return { front: sourcePage.parse(parse(yaml)), body }
}
