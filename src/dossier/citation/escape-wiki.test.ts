import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { escapeWiki } from './escape-wiki.ts'

test('plain words stay as they are', () => {
  assert.equal(escapeWiki('Harbour reopens: “at last”, it’s said – 50%'), 'Harbour reopens: “at last”, it’s said – 50%')
})

test('what ends a parameter, links or is markup becomes entities', () => {
  assert.equal(escapeWiki('a | b = {{c}} [[d]] '), 'a &#124; b &#61; &#123;&#123;c&#125;&#125; &#91;&#91;d&#93;&#93;')
  assert.equal(
    escapeWiki("<ref>''x''</ref> & ~~~~ __TOC__"),
    '&#60;ref&#62;&#39;&#39;x&#39;&#39;&#60;/ref&#62; &#38; &#126;&#126;&#126;&#126; &#95;&#95;TOC&#95;&#95;',
  )
  assert.equal(escapeWiki('* list'), '&#42; list')
  assert.equal(escapeWiki('see http://a.example'), 'see http:/&#47;a.example')
})

test('no text ends the parameter or the template, and all of it can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeWiki(text)
      assert.doesNotMatch(escaped, /[|={}[\]<>]|''|~~~|\n/)
      assert.equal(
        escaped.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
        text
          .replace(/[\ue000-\ue0ff\uf8ff]/g, '\ufffd')
          .replace(/\s+/g, ' ')
          .trim(),
      )
    }),
  )
})
