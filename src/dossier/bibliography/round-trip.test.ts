import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { hostileText } from '../fixtures/hostile-text.ts'
import { makeEntry } from '../fixtures/make-entry.ts'
import { readReferences } from '../fixtures/read-references.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { toCslJson } from './to-csl-json.ts'
import { toOneLine } from './to-one-line.ts'
import { writeBiblatex } from './write-biblatex.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeRis } from './write-ris.ts'
import { writeTwinMarkdown } from './write-twin-markdown.ts'

/** Texts of one line, as records hold them once they are entries. */
const line = hostileText.map(toOneLine).filter((text) => text !== '')

describe('whatever stands in a record comes back from', () => {
  for (const [format, write] of [
    ['bibtex', writeBibtex],
    ['biblatex', writeBiblatex],
  ] as const) {
    test(`a file of ${format}`, () => {
      fc.assert(
        fc.property(line, line, line, line, (title, outlet, whole, part) => {
          const authors = [{ literal: whole }, { family: part, given: title }]
          const [item, ...more] = readReferences(
            write([makeEntry({ title, outlet, authors, notes: [part], elsewhere: [whole] })]),
            format,
          )
          assert.deepEqual(more, [])
          assert.deepEqual(
            [item?.['title'], item?.['container-title'], item?.['author'], item?.['note'], item?.['annote']],
            // To this reader a whole name is a family name.
            [title, outlet, [{ family: whole }, { family: part, given: title }], part, whole],
          )
        }),
        { numRuns: 200 },
      )
    })
  }

  test('a file of RIS', () => {
    fc.assert(
      fc.property(line, line, line, (title, outlet, note) => {
        const entry = makeEntry({ title, outlet, notes: [note] })
        const [item, ...more] = readReferences(writeRis([entry, entry]), 'ris')
        assert.equal(more.length, 1)
        assert.deepEqual(
          [item?.['title'], item?.['container-title'], item?.['note'], item?.['URL']],
          [title, outlet, note, entry.address],
        )
      }),
      { numRuns: 200 },
    )
  })

  test('CSL-JSON', () => {
    fc.assert(
      fc.property(line, line, (title, outlet) => {
        const [item] = JSON.parse(JSON.stringify(toCslJson([makeEntry({ title, outlet })])))
        assert.deepEqual([item.title, item['container-title']], [title, outlet])
      }),
      { numRuns: 50 },
    )
  })
})

test('whatever stands in a text is what its Markdown shows, and none of it is markup', () => {
  fc.assert(
    fc.property(line, hostileText, (title, text) => {
      const lines = toReadingText(text, 'blocks')
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '')
      const markdown = writeTwinMarkdown({ title, head: [], spans: [{ mark: '¶1', lines }], removed: [] })
      const [heading, ours, quoted, ...more] = unified().use(remarkParse).parse(markdown).children
      assert.deepEqual(more, [])
      assert.deepEqual([heading?.type, ours?.type, quoted?.type], ['heading', 'heading', 'blockquote'])
      assert.equal(heading && show(heading), title)
      assert.equal(quoted && show(quoted), `[¶1] ${lines.join('\n')}`.trim())
    }),
    { numRuns: 300 },
  )
})

/** What a reader sees of Markdown that should be text and line breaks alone. */
function show(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  assert.ok(['heading', 'blockquote', 'paragraph'].includes(node.type), `${node.type} in a text`)
  return 'children' in node ? node.children.map(show).join('') : ''
}
