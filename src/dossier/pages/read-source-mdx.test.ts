import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { hostileText } from '../fixtures/hostile-text.ts'
import { readSourceBody, readSourceMdx } from './read-source-mdx.ts'
import { toExpression } from './write-source-mdx.ts'

describe('a generated page', () => {
  test('is read into its front matter and its body', () => {
    const { page, body } = readSourceMdx(
      '---\n# Made.\n{\n "key": "lamps",\n "notes": "--- {}"\n}\n---\n\n<Passage …\n',
    )
    assert.deepEqual([page, body], [{ key: 'lamps', notes: '--- {}' }, '\n<Passage …\n'])
  })

  test('has its spans in order, each with its words and the actors named', () => {
    const body = `
<Matter id="byline" of={props.spans[0]}>{"By \\u007bAda\\u007d"}</Matter>

<Passage id="p1" of={props.spans[1]}>{"The "}<Mention actor="port-office">{"port office"}</Mention>{" said."}</Passage>

<Passage id="p2" of={props.spans[2]}></Passage>
`
    assert.deepEqual(readSourceBody(body), [
      { name: 'Matter', id: 'byline', place: 0, pieces: [{ text: 'By {Ada}', actor: undefined }] },
      {
        name: 'Passage',
        id: 'p1',
        place: 1,
        pieces: [
          { text: 'The ', actor: undefined },
          { text: 'port office', actor: 'port-office' },
          { text: ' said.', actor: undefined },
        ],
      },
      { name: 'Passage', id: 'p2', place: 2, pieces: [] },
    ])
  })

  test('is refused where it is not as the pipeline writes it', () => {
    assert.throws(() => readSourceMdx('# Lamps\n'), /not as the pipeline writes it/)
    for (const body of [
      'export const x = 1',
      '<Passage id="p1" of={props.spans[0]}>{x}</Passage>',
      '<Passage id="p1" of={props.spans[0]}>words</Passage>',
      '<Passage id="p1" of={props.spans[0]}>{"a"}</Matter>',
      '<Passage id="p1" of={props.spans[0]}>{"a"}</Passage><b>',
    ])
      assert.throws(() => readSourceBody(body), /not as the pipeline writes it/, body)
  })

  test('gives back any words, and the same as a reader of MDX does', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (words, name) => {
        const body = `<Passage id="p1" of={props.spans[0]}>${toExpression(words)}<Mention actor="a">${toExpression(name)}</Mention></Passage>`
        const read = readSourceBody(body).flatMap(({ pieces }) => pieces.map(({ text }) => text))
        assert.deepEqual(read, [words, name])
        const strings: unknown[] = []
        visit(unified().use(remarkParse).use(remarkMdx).parse(body), (node) => {
          if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
            strings.push(JSON.parse(node.value))
        })
        assert.deepEqual(strings, read)
      }),
      { numRuns: 100 },
    )
  })
})
