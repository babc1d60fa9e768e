import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { hostileText } from '../fixtures/hostile-text.ts'
import { escapeHtml } from './escape-html.ts'

test('markup comes out as text', () => {
  assert.equal(escapeHtml(`<b title='x'>"A" & B</b>`), '&lt;b title=&#39;x&#39;&gt;&quot;A&quot; &amp; B&lt;/b&gt;')
})

test('what a parser reads is the text itself, in an element and in an attribute', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      let content = ''
      let title = ''
      const parser = new Parser({
        onopentag: (_, attributes) => {
          title = attributes['title'] ?? ''
        },
        ontext: (piece) => {
          content += piece
        },
      })
      parser.end(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`)
      assert.deepEqual({ content, title }, { content: text, title: text })
    }),
  )
})
